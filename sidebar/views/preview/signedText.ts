import { numberText } from "../../../core/words/numberText";
import { figureWithUnit } from "../../../core/words/figureText";
import type { Unit } from "../../../core/schemes/unit";
import type { Language } from "../../../core/words/language";

/** A minus as wide as a plus. */
const MINUS = "−";

/** A change with its sign: +3, −2; nothing where there is none. */
export function signedText(change: number): string {
  if (change === 0) return "±0";
  return (change > 0 ? "+" : MINUS) + numberText(Math.abs(change));
}

/** A change in its unit with its sign: +1,200 yuan. */
export function signedAmount(change: number, unit: Unit, language: Language): string {
  const amount = figureWithUnit(Math.abs(change), unit, language);
  if (change === 0) return `±${amount}`;
  return (change > 0 ? "+" : MINUS) + amount;
}
