import { decimalExponent, powerOfTen } from "./powersOfTen";

/** Decimals that a number of this size can have within 15 significant digits. */
function decimalsWithin15Digits(magnitude: number): number {
  return 14 - decimalExponent(magnitude);
}

/**
 * The number as it stands on paper: taken to 15 significant digits, as Excel compares.
 * `0.24*67 + 0.68*72 + 0.08*62` is 69.99999999999999 as a double and 70 on paper.
 */
export function paper(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  const magnitude = Math.abs(value);
  const decimals = decimalsWithin15Digits(magnitude);
  if (!(decimals >= 0 && decimals <= 22))
    return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
  const scale = powerOfTen(decimals);
  const scaled = magnitude * scale;
  const digits = Math.round(scaled);
  // Next to a half the product's own rounding could decide, and 10 ** n can be a digit off: take the slow way.
  if (digits > 1e15 || Math.abs(scaled - digits) > 0.43) return Number(value.toPrecision(15));
  return value < 0 ? -digits / scale : digits / scale;
}

/** Compares two numbers as on paper (both to 15 significant digits): -1, 0 or 1. */
export function comparePaper(left: number, right: number): -1 | 0 | 1 {
  if (left === right) return 0;
  const difference = left - right;
  const size = Math.max(Math.abs(left), Math.abs(right));
  if (Math.abs(difference) > size * 2e-14) return difference < 0 ? -1 : 1;
  const a = paper(left);
  const b = paper(right);
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Rounds the result of sums and differences to what paper would hold, by the size of its largest term:
 * what lies beyond that term's 15 digits is the error of doubles.
 */
export function roundToTerms(value: number, largestTerm: number): number {
  if (value === 0 || largestTerm === 0 || (Number.isInteger(value) && largestTerm < 1e15)) return value;
  const decimals = decimalsWithin15Digits(largestTerm);
  if (!(decimals >= 0 && decimals <= 22)) return paper(value);
  const scale = powerOfTen(decimals);
  return Math.round(value * scale) / scale;
}

/** left − right as on paper: 25000.01 − 25000 is 0.01, not 0.00999999999839929. */
export function subtractOnPaper(left: number, right: number): number {
  return roundToTerms(left - right, Math.max(Math.abs(left), Math.abs(right)));
}

/**
 * Σ terms as on paper. The rounding errors of the additions are carried along (Neumaier), so that
 * the sum of many terms is as exact as that of two.
 */
export function sumOnPaper(terms: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  let size = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- iterators make an object of each number, and every score is summed
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as number;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    size += Math.abs(term);
  }
  return Number.isFinite(sum) ? roundToTerms(sum + lost, size) : sum;
}
