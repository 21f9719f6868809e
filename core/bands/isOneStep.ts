import { comparePaper, subtractOnPaper } from "../numbers/paper";
import { powerOfTen } from "../numbers/powersOfTen";
import { decimalPlaces } from "./decimalPlaces";

/**
 * True where two limits are neighbours on the scale they are written in: 89 and 90, 499.99 and 500, 89 % and 90 %.
 * @param leastPlaces decimal places of the scale where the limits show fewer
 */
export function isOneStep(below: number, above: number, leastPlaces = 0): boolean {
  if (!Number.isFinite(below) || !Number.isFinite(above)) return false;
  const places = Math.max(leastPlaces, decimalPlaces(below), decimalPlaces(above));
  return comparePaper(subtractOnPaper(above, below), 1 / powerOfTen(places)) === 0;
}
