import Decimal from "decimal.js";
import { describe, expect, it } from "vitest";
import type { RoundingMode } from "../../core/numbers/roundDecimal";
import { roundDecimal } from "../../core/numbers/roundDecimal";
import { SeededDice, paperNumber } from "./seededDice";

const modes: readonly [RoundingMode, Decimal.Rounding][] = [
  ["half up", Decimal.ROUND_HALF_UP],
  ["up", Decimal.ROUND_UP],
  ["down", Decimal.ROUND_DOWN],
  ["half even", Decimal.ROUND_HALF_EVEN],
];

interface Tally {
  wrong: string[];
  plainWrong: number;
}

/** Rounds in all modes and notes where the engine, and where a plain double, differs from the decimal. */
function tallyRounding(tally: Tally, value: number, exact: Decimal, digits: number): void {
  for (const [mode, decimalMode] of modes) {
    const expected = exact.toDecimalPlaces(digits, decimalMode).toNumber();
    const found = roundDecimal(value, digits, mode);
    // -0.004 to two places is 0, and no cell shows -0.
    if (found !== expected || Object.is(found, -0)) {
      tally.wrong.push(`${value} (${exact.toString()}) to ${digits} ${mode}: ${found}, not ${expected}`);
    }
    const plain = (Math.sign(value) * Math.round(Math.abs(value) * 10 ** digits)) / 10 ** digits;
    if (mode === "half up" && plain !== expected) tally.plainWrong += 1;
  }
}

describe("roundDecimal against a decimal library", () => {
  it("has no product of amount and rate wrong in 400,000, where plain doubles have", () => {
    const dice = new SeededDice(1);
    const tally: Tally = { wrong: [], plainWrong: 0 };
    for (let round = 0; round < 100_000; round += 1) {
      const amount = dice.decimal(-1_000_000, 10_000_000, 2);
      const rate = dice.decimal(0, 1, 4);
      tallyRounding(tally, amount.double * rate.double, amount.exact.mul(rate.exact), round % 5);
    }
    expect(tally.wrong.slice(0, 5)).toEqual([]);
    expect(tally.plainWrong).toBeGreaterThan(20);
  });

  it("has no exact half wrong in 400,000, where plain doubles have", () => {
    const dice = new SeededDice(2);
    const tally: Tally = { wrong: [], plainWrong: 0 };
    for (let round = 0; round < 100_000; round += 1) {
      const digits = round % 5;
      const half = paperNumber(dice.whole(-10_000_000, 100_000_000) * 10 + 5, digits + 1);
      tallyRounding(tally, half.double, half.exact, digits);
    }
    expect(tally.wrong.slice(0, 5)).toEqual([]);
    expect(tally.plainWrong).toBeGreaterThan(500);
  });

  it("has no half that a sum or a quotient made wrong, where plain doubles have", () => {
    const dice = new SeededDice(3);
    const tally: Tally = { wrong: [], plainWrong: 0 };
    for (let round = 0; round < 20_000; round += 1) {
      const digits = round % 5;
      const half = paperNumber(dice.whole(0, 10_000_000) * 10 + 5, digits + 1);
      const part = half.exact.mul(dice.decimal(0, 1, 2).exact).toDecimalPlaces(digits + 1);
      tallyRounding(tally, part.toNumber() + half.exact.sub(part).toNumber(), half.exact, digits);
      const people = dice.whole(2, 40);
      tallyRounding(tally, half.exact.mul(people).toNumber() / people, half.exact, digits);
    }
    expect(tally.wrong.slice(0, 5)).toEqual([]);
    expect(tally.plainWrong).toBeGreaterThan(100);
  });

  it("rounds to tens and hundreds, and leaves what has no places", () => {
    const dice = new SeededDice(4);
    const tally: Tally = { wrong: [], plainWrong: 0 };
    for (let round = 0; round < 20_000; round += 1) {
      const value = dice.decimal(-100_000, 100_000, 2);
      for (const [mode, decimalMode] of modes) {
        const unit = 10 ** (1 + (round % 3));
        const expected = value.exact.div(unit).toDecimalPlaces(0, decimalMode).mul(unit).toNumber();
        const found = roundDecimal(value.double, -(1 + (round % 3)), mode);
        if (found !== expected || Object.is(found, -0))
          tally.wrong.push(`${value.double} to ${unit} ${mode}`);
      }
    }
    expect(tally.wrong.slice(0, 5)).toEqual([]);
    expect([1e15, 1e300, -1e21].map((value) => roundDecimal(value, 2))).toEqual([1e15, 1e300, -1e21]);
  });
});
