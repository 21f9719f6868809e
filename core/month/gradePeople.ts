import { bandFor } from "../bands/bandFor";
import { CellFault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { roundDecimal } from "../numbers/roundDecimal";
import type { MissingPolicy } from "../schemes/total";
import { ranks } from "../scores/ranks";
import type { MissingScores } from "../scores/weightedScore";
import { weightedScore } from "../scores/weightedScore";
import type { MissingIndicator } from "../words/monthMessages";
import type { GradedPerson, PersonIndicator } from "./monthResult";
import type { MonthIndicator, MonthScheme } from "./monthScheme";
import { numberFor, settleRows } from "./scoreValue";

/** A person with the scores of all indicators, before the total. */
export interface ScoredPerson {
  readonly person: string;
  readonly indicators: readonly PersonIndicator[];
  readonly lacks: readonly MissingIndicator[];
  readonly unread?: readonly string[];
}

const POLICY: Readonly<Record<MissingPolicy, MissingScores>> = {
  "not graded": "error",
  zero: "zero",
  renormalise: "renormalise",
};

/** Σ score × weight, rounded by the scheme; undefined where an indicator is lacking and the scheme doesn't settle that. */
function totalOf(
  scheme: MonthScheme,
  weights: readonly MonthIndicator[],
  { indicators }: ScoredPerson,
): number | undefined {
  const points = indicators.map((indicator) => indicator.points ?? null);
  if (points.every((score) => score === null)) return undefined;
  const fractions = weights.map(({ weightPercent }) => weightPercent / 100);
  const total = weightedScore(points, fractions, POLICY[scheme.total.missing]);
  const { digits, mode } = scheme.total;
  if (total instanceof CellFault) return undefined;
  return digits === null ? total : roundDecimal(total, digits, mode);
}

const byName = (a: { person: string }, b: { person: string }): number =>
  a.person < b.person ? -1 : a.person > b.person ? 1 : 0;

/** Totals, grades, payout rates and ranks; graded people by rank, then the others by name. */
export function gradePeople(scheme: MonthScheme, scored: readonly ScoredPerson[]): GradedPerson[] {
  const gradeBands = settleRows(scheme.grades.bands, scheme.grades.edges);
  const payoutBands = settleRows(scheme.payout.bands, scheme.payout.edges);
  const people = scored.map((person): GradedPerson => {
    const total = totalOf(scheme, scheme.indicators, person);
    if (total === undefined) return person;
    const row = bandFor(gradeBands, total);
    const payout = numberFor(payoutBands, total);
    const outside = {
      ...(row instanceof CellFault && { grade: row.message }),
      ...(payout instanceof CellFault && { payout: payout.message }),
    };
    return {
      ...person,
      total,
      ...(Object.keys(outside).length > 0 && { outside }),
      ...(!(row instanceof CellFault) && { grade: cellText(row.answers[0]) }),
      ...(!(payout instanceof CellFault) && { payoutFraction: payout }),
    };
  });
  const graded = people.filter(
    (person): person is GradedPerson & { total: number } => person.total !== undefined,
  );
  const places = ranks(
    graded.map(({ total }) => total),
    "high",
    "best",
  );
  const ranked = graded.map((person, index) => ({ ...person, rank: places[index] ?? NaN }));
  ranked.sort((a, b) => a.rank - b.rank || byName(a, b));
  return [...ranked, ...people.filter(({ total }) => total === undefined).sort(byName)];
}
