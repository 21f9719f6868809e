import type { ConditionSet } from "../schemes/operand";
import type { Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import { gradesGiven } from "./gradeFindings";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import { conditionsOf, neverHolds } from "./worlds";

interface Placed {
  readonly place: string;
  readonly set: ConditionSet;
  /** The indicator in whose conditions its own id means what is measured. */
  readonly own?: string;
}

/** The conditions of a scheme outside grades and escalations. */
function placedConditions({ indicators = [], sections = [], incidents = [], pay }: Scheme): Placed[] {
  const place = (at: string, set: ConditionSet | undefined, own?: string): Placed[] =>
    set ? [{ place: at, set, ...(own !== undefined && { own }) }] : [];
  return [
    ...indicators.flatMap(({ id, zeroWhen, method }) => [
      ...place(`indicators.${id}.zeroWhen`, zeroWhen, id),
      ...place(
        `indicators.${id}.method.reached`,
        method.kind === "threshold" ? method.reached : undefined,
        id,
      ),
    ]),
    ...sections.flatMap(({ id, zeroWhen }) => place(`sections.${id}.zeroWhen`, zeroWhen)),
    ...incidents.flatMap(({ id, when }) => place(`incidents.${id}.when`, when)),
    ...(pay?.components ?? []).flatMap(({ id, when }) => place(`pay.components.${id}.when`, when)),
  ];
}

/** Conditions that can't hold whatever happens. */
export function conditionFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  const grades = gradesGiven(scheme);
  return placedConditions(scheme).flatMap(({ place, set, own }) => {
    if (!neverHolds(set, ranges, { grades, ...(own !== undefined && { own }) })) return [];
    const figures = [...new Set(conditionsOf([set]).map(({ of }) => of))];
    const figure = figures.length === 1 ? (figures[0] ?? null) : null;
    return [schemeFinding("error", place, { code: "condition never holds", figure })];
  });
}
