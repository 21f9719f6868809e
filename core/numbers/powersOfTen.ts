/** 10^0 … 10^22: every power of ten that a double holds exactly. */
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** 10^exponent for an exponent of 0 to 22. */
export function powerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] ?? NaN;
}

/** The exponent of the leading digit of a positive number: 1 for 89.5, -1 for 0.5. May be one too high next to a power of ten. */
export function decimalExponent(magnitude: number): number {
  // Scores and money first: the logarithm costs more than all else in a cell.
  if (magnitude >= 1 && magnitude < 1e8) {
    if (magnitude < 1e4) return magnitude < 1e2 ? (magnitude < 10 ? 0 : 1) : magnitude < 1e3 ? 2 : 3;
    return magnitude < 1e6 ? (magnitude < 1e5 ? 4 : 5) : magnitude < 1e7 ? 6 : 7;
  }
  return Math.floor(Math.log10(magnitude));
}
