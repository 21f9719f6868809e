import { figureNames } from "../../core/explain/figureNames";
import type { Scheme } from "../../core/schemes/scheme";
import type { Unit } from "../../core/schemes/unit";
import type { Language } from "../../core/words/language";
import { COMMON_UNITS, explanationWords } from "../../core/words/explanation/commonFigures";

/** A figure of the scheme as people choose it from a list. */
export interface FigureOption {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
}

/** Every figure that a scheme has: its own by their names, then those of every scheme. */
export function figureOptions(scheme: Scheme, language: Language): FigureOption[] {
  const own = [...figureNames(scheme)].map(([id, { names, unit }]) => ({ id, label: names[language], unit }));
  const common = Object.entries(explanationWords(language).figures).map(([id, label]) => ({
    id,
    label,
    unit: COMMON_UNITS[id] ?? "points",
  }));
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...common.filter(({ id }) => !known.has(id))];
}
