import type { Unit } from "../schemes/scheme";

/** A number as a remedy shows it: one that the unit and the scale allow. */
export function numberExample(unit: Unit, within?: { readonly from: number; readonly to: number }): string {
  const fitting = { rating: 4.5, share: 0.95, seconds: 98, clients: 120, money: 1800, items: 85 }[unit];
  if (within && (fitting < within.from || fitting > within.to)) return String(within.to);
  return unit === "share" ? "95%" : String(fitting);
}
