import { roundToTerms } from "./paper";
import { powerOfTen } from "./powersOfTen";

/** A straight line through `amount` at `start` that rises by `rate` for each unit beyond it. */
export interface Line {
  readonly start: number;
  readonly amount: number;
  readonly rate: number;
}

/** Most places of a rate that are counted in whole units: 0.0001 % is 0.000001. */
const RATE_PLACES = 6;

/** value × scale where that is exactly a whole number on paper, else undefined. */
function wholeUnits(value: number, scale: number): number | undefined {
  const units = Math.round(value * scale);
  return units / scale === value && Math.abs(units) <= Number.MAX_SAFE_INTEGER ? units : undefined;
}

function placesOf(rate: number): number | undefined {
  for (let places = 0; places <= RATE_PLACES; places += 1) {
    if (wholeUnits(rate, powerOfTen(places)) !== undefined) return places;
  }
  return undefined;
}

/** The line in doubles, rounded once to what paper would hold. */
const slowLine =
  ({ start, amount, rate }: Line) =>
  (value: number): number =>
    roundToTerms(
      amount + rate * (value - start),
      Math.abs(amount) + Math.abs(rate) * Math.max(Math.abs(value), Math.abs(start)),
    );

/**
 * amount + rate × (value − start) as on paper, as a function of the value.
 * Values to the cent are counted in whole units, where doubles are exact; all others are rounded to 15 digits.
 */
export function lineOnPaper(line: Line): (value: number) => number {
  const slow = slowLine(line);
  const places = placesOf(line.rate);
  if (places === undefined) return slow;
  const scale = 100 * powerOfTen(places);
  const start = wholeUnits(line.start, 100);
  const amount = wholeUnits(line.amount, scale);
  const rate = wholeUnits(line.rate, powerOfTen(places));
  if (start === undefined || amount === undefined || rate === undefined) return slow;
  // Up to here neither the product nor the sum leaves the whole numbers that a double holds.
  const reach = (Number.MAX_SAFE_INTEGER - Math.abs(amount)) / Math.max(1, Math.abs(rate)) - Math.abs(start);
  return (value) => {
    const cents = Math.round(value * 100);
    if (cents / 100 !== value || !(Math.abs(cents) <= reach)) return slow(value);
    return (amount + rate * (cents - start)) / scale;
  };
}
