import { figureNames } from "../../explain/figureNames";
import type { Names } from "../../schemes/names";
import { nearestWord } from "../../schemes/nearestWord";
import type { Scheme } from "../../schemes/scheme";
import { foldText } from "../../text/foldText";
import { Speaker } from "../../words/explanation/speaker";

/** A figure that an appeal names. */
export interface AppealedFigure {
  readonly id: string;
  readonly names: Names;
  /** True where the value that an indicator scores is named, not its points. */
  readonly isMeasure: boolean;
}

/** Figures that every scheme may have. */
const COMMON = ["total", "grade", "rank", "rankFromLast", "payout", "pay", "money"];

function commonNames(scheme: Scheme, id: string): Names {
  const name = (language: keyof Names): string => new Speaker(scheme, language).name(id);
  return { en: name("en"), "zh-CN": name("zh-CN"), "zh-TW": name("zh-TW") };
}

const known = new WeakMap<Scheme, ReadonlyMap<string, readonly AppealedFigure[]>>();

/** The figures of a scheme by their folded ids and names; an input and the indicator it feeds may be named alike. */
function figuresByName(scheme: Scheme): ReadonlyMap<string, readonly AppealedFigure[]> {
  const before = known.get(scheme);
  if (before) return before;
  const parameters = new Set((scheme.parameters ?? []).map(({ id }) => id));
  const figures: AppealedFigure[] = [
    ...[...figureNames(scheme)].map(([id, { names }]) => ({ id, names, isMeasure: false })),
    ...(scheme.indicators ?? []).flatMap(({ id, measureNames }) =>
      measureNames ? [{ id, names: measureNames, isMeasure: true }] : [],
    ),
    ...COMMON.map((id) => ({ id, names: commonNames(scheme, id), isMeasure: false })),
  ].filter(({ id }) => !parameters.has(id));
  const byName = new Map<string, AppealedFigure[]>();
  for (const figure of figures)
    for (const text of new Set(
      [figure.isMeasure ? "" : figure.id, ...Object.values(figure.names)].map(foldText),
    ))
      if (text !== "") byName.set(text, [...(byName.get(text) ?? []), figure]);
  known.set(scheme, byName);
  return byName;
}

/** The figures of a scheme that a text names by id or by name in any language; where there is none, the nearest name. */
export function appealedFigures(
  scheme: Scheme,
  text: string,
): { readonly figures: readonly AppealedFigure[]; readonly nearest: Names | null } {
  const byName = figuresByName(scheme);
  const figures = byName.get(foldText(text)) ?? [];
  const nearest = figures.length > 0 ? undefined : nearestWord(foldText(text), [...byName.keys()]);
  return { figures, nearest: (nearest === undefined ? undefined : byName.get(nearest)?.[0]?.names) ?? null };
}
