import type { ConditionSet } from "../schemes/operand";
import { linkedInputs } from "../schemes/links/linkedInputs";
import type { Scheme } from "../schemes/scheme";
import { figureName } from "./figuresText";
import { FIGURE_COLUMNS } from "./ledgerColumns";

/** Figures that a condition looks at: those it tests, and those it tests against. */
function figuresIn(set: ConditionSet): string[] {
  const conditions = "all" in set ? set.all : set.any;
  return conditions.flatMap(({ of, atLeast, moreThan, atMost, lessThan, equals }) => [
    of,
    ...[atLeast, moreThan, atMost, lessThan, equals].filter((limit) => typeof limit === "string"),
  ]);
}

/** Figures that the rules over several periods look at in the periods that are over. */
function figuresOfHistory({ escalations = [], incidents = [] }: Scheme): string[] {
  return [
    ...escalations.flatMap(({ counts }) => {
      if ("periods" in counts) return figuresIn(counts.periods);
      return counts.incidents === "all" ? [] : counts.incidents;
    }),
    ...incidents.flatMap(({ id, repetition }) => (repetition ? [id] : [])),
  ];
}

/** Points and money of incidents and rules. */
function figuresOfCases({ incidents = [], escalations = [] }: Scheme): string[] {
  return [
    ...incidents.flatMap(({ id, points, money }) => [
      ...(points ? [`${id}.points`] : []),
      ...(money ? [`${id}.money`] : []),
    ]),
    ...escalations.flatMap(({ id, effects }) =>
      effects.flatMap(({ kind }) => (kind === "points" || kind === "money" ? [`${id}.${kind}`] : [])),
    ),
  ];
}

/** A figure that the ledger keeps; one that is mostly 0 is left out where it is. */
export interface KeptFigure {
  readonly id: string;
  /** The id as the ledger writes it. */
  readonly name: string;
  readonly zero: "kept" | "left out";
}

const known = new WeakMap<Scheme, readonly KeptFigure[]>();

/**
 * The figures of a scheme that the ledger keeps beside those with a column of their own: what its escalations and
 * repetitions look back at, what it takes from other schemes, commissions, pay components, and points and money of incidents.
 */
export function figuresKept(scheme: Scheme): readonly KeptFigure[] {
  const before = known.get(scheme);
  if (before) return before;
  const always = [
    ...figuresOfHistory(scheme),
    ...linkedInputs(scheme).map(({ id }) => id),
    ...[...(scheme.commissions ?? []), ...(scheme.pay?.components ?? [])].map(({ id }) => id),
  ];
  const inColumns: ReadonlySet<string> = new Set(Object.values(FIGURE_COLUMNS));
  const kept = [...new Set([...always, ...figuresOfCases(scheme)])]
    .filter((id) => !inColumns.has(id))
    .map((id): KeptFigure => ({ id, name: figureName(id), zero: always.includes(id) ? "kept" : "left out" }));
  known.set(scheme, kept);
  return kept;
}

/** True where some rule of the scheme looks at periods that are over. */
export function looksBack({ escalations = [], incidents = [] }: Scheme): boolean {
  return (
    escalations.some(({ within }) => within !== "period") || incidents.some(({ repetition }) => repetition)
  );
}
