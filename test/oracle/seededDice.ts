import Decimal from "decimal.js";

/** A number as the engine gets it and as it stands on paper. */
export interface PaperNumber {
  readonly double: number;
  readonly exact: Decimal;
}

/** Dice that throw the same numbers for the same seed, so that a failure can be repeated. */
export class SeededDice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A fraction from 0 up to but not including 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number between the two, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  /** One of the choices. */
  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.whole(0, choices.length - 1)] ?? choices[0];
  }

  /** A decimal between the two with at most this many places. */
  decimal(from: number, to: number, places: number): PaperNumber {
    return paperNumber(this.whole(from * 10 ** places, to * 10 ** places), places);
  }
}

/** digits / 10^places. */
export function paperNumber(digits: number, places: number): PaperNumber {
  return { double: digits / 10 ** places, exact: new Decimal(digits).div(10 ** places) };
}
