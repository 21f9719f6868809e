import { paper } from "../numbers/paper";
import { powerOfTen } from "../numbers/powersOfTen";

/** Decimal places of a number as on paper, at most 15: 2 for 0.85, 0 for 90. */
export function decimalPlaces(value: number): number {
  const magnitude = Math.abs(paper(value));
  for (let places = 0; places < 15; places += 1) {
    const scaled = magnitude * powerOfTen(places);
    if (Math.abs(scaled - Math.round(scaled)) <= scaled * 4e-16) return places;
  }
  return 15;
}
