import type { Unit } from "../../core/schemes/unit";
import { figureWithUnit } from "../../core/words/figureText";
import type { Language } from "../../core/words/language";

/** What stands behind a number of a unit: 分, seconds, %. Empty where numbers of it stand alone. */
export function unitWord(unit: Unit, language: Language): string {
  return figureWithUnit(2, unit, language)
    .replace(/^[\d.]+/, "")
    .trim();
}
