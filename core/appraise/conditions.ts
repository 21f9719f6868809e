import { comparePaper } from "../numbers/paper";
import type { Condition, ConditionSet, Operand } from "../schemes/operand";
import type { Figure, FigureSource } from "./figure";
import { asNumber, figureText, isList, Unsettled } from "./figure";
import { numberOf } from "./operands";

/** True where the order of a figure and a limit (-1, 0 or 1) is what the edge asks for. */
const EDGES: readonly (readonly [keyof Condition & Edge, (order: number) => boolean])[] = [
  ["atLeast", (order) => order >= 0],
  ["moreThan", (order) => order > 0],
  ["atMost", (order) => order <= 0],
  ["lessThan", (order) => order < 0],
  ["equals", (order) => order === 0],
];

type Edge = "atLeast" | "moreThan" | "atMost" | "lessThan" | "equals";

function isOneOf(figure: Figure, wanted: NonNullable<Condition["is"]>): boolean {
  const texts = (typeof wanted === "object" ? wanted : [wanted]).map(String);
  return isList(figure)
    ? figure.some((entry) => texts.includes(String(entry)))
    : texts.includes(figureText(figure));
}

/** True where a figure meets the limits of a condition, compared as on paper; unsettled where the figure or a limit is. */
export function meets(
  source: FigureSource,
  figure: Figure,
  condition: Omit<Condition, "of">,
  id: string,
): boolean | Unsettled {
  if (figure instanceof Unsettled) return figure;
  if (condition.is !== undefined && !isOneOf(figure, condition.is)) return false;
  for (const [edge, holds] of EDGES) {
    const limit: Operand | undefined = condition[edge];
    if (limit === undefined) continue;
    const number = asNumber(figure, id);
    const against = numberOf(source, limit);
    if (number instanceof Unsettled) return number;
    if (against instanceof Unsettled) return against;
    if (!holds(comparePaper(number, against))) return false;
  }
  return true;
}

/**
 * True where the conditions hold: all of them, or any. One that decides the matter outweighs those that are unsettled.
 * @param limits where limits that are figures come from, when the source is a period that is over
 */
export function holds(
  source: FigureSource,
  set: ConditionSet,
  limits: FigureSource = source,
): boolean | Unsettled {
  const needsAll = "all" in set;
  let open: Unsettled | undefined;
  for (const condition of needsAll ? set.all : set.any) {
    const met = meets(limits, source.figure(condition.of), condition, condition.of);
    if (met instanceof Unsettled) open ??= met;
    else if (met !== needsAll) return met;
  }
  return open ?? needsAll;
}
