import type { Unit } from "../schemes/unit";

const EXAMPLES: Readonly<Record<Unit, number>> = {
  rating: 4.5,
  share: 0.95,
  seconds: 98,
  minutes: 12,
  hours: 1.5,
  days: 3,
  months: 6,
  clients: 120,
  people: 8,
  times: 3,
  money: 1800,
  items: 85,
  points: 85,
  rank: 2,
  date: 1,
  "yes or no": 1,
  text: 1,
};

/** A number as a remedy shows it: one that the unit and the scale allow. */
export function numberExample(unit: Unit, within?: { readonly from: number; readonly to: number }): string {
  const fitting = EXAMPLES[unit];
  if (within && (fitting < within.from || fitting > within.to)) return String(within.to);
  return unit === "share" ? "95%" : String(fitting);
}
