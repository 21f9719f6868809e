import { roundDecimal } from "../numbers/roundDecimal";
import type { Unit } from "../schemes/unit";
import { groupDigits } from "../words/groupDigits";

const pad = (value: number): string => String(value).padStart(2, "0");

function fixed(value: number, digits: number): string {
  const [whole = "0", decimals = ""] = String(roundDecimal(value, digits)).split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const grouped = sign + groupDigits(Math.abs(Number(whole)));
  return digits === 0 ? grouped : `${grouped}.${decimals.padEnd(digits, "0")}`;
}

function clock(seconds: number): string {
  const whole = roundDecimal(seconds, 0);
  return `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}

/** An indicator's value as a text in its unit: 4.49, 91.2 %, 0:19:31, 1,234. */
export function valueText(value: number, unit: Unit): string {
  if (unit === "seconds") return clock(value);
  if (unit === "share") return `${fixed(value * 100, 1)}%`;
  return unit === "clients" ? fixed(value, Number.isInteger(value) ? 0 : 1) : fixed(value, 2);
}

const MOST_PERCENT_DIGITS = 4;

/** Decimals that show all of the values as they are, at most four: 1 for 90 and 87.5. */
export function digitsNeeded(values: readonly number[]): number {
  const shows = (digits: number): boolean =>
    values.every((value) => roundDecimal(value, digits) === roundDecimal(value, MOST_PERCENT_DIGITS));
  return [0, 1, 2, 3].find(shows) ?? MOST_PERCENT_DIGITS;
}

/** A payout rate in percent with the digits it has: 90%, 87.5%. */
export function payoutText(fraction: number): string {
  return `${fixed(fraction * 100, digitsNeeded([fraction * 100]))}%`;
}

/** Points and totals as a text with as many decimals as the scheme keeps. */
export function pointsText(points: number, digits: number): string {
  return fixed(points, Math.max(0, digits));
}
