import { Appraiser } from "../../../core/appraise/appraiser";
import type { PeriodRecord } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Figure, FigureSource } from "../../../core/appraise/figure";
import { sumOnPaper } from "../../../core/numbers/paper";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import type { ExampleInput } from "../exampleInput";
import { readingsDiffer } from "../readingsDiffer";

/** A month of the example: the person's place and score, each where it is given. */
interface Month {
  readonly period: string;
  readonly rank: number | null;
  readonly score: number | null;
}

const periodOf = (index: number): string =>
  `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

function monthsOf(input: ExampleInput): Month[] {
  const numbers = (name: string): (number | null)[] =>
    input.has(name) ? input.list(name).map((value) => (value === null ? null : Number(value))) : [];
  const [ranks, scores] = [numbers("ranks"), numbers("scores")];
  return Array.from({ length: Math.max(ranks.length, scores.length) }, (_, index) => ({
    period: periodOf(index),
    rank: ranks[index] ?? null,
    score: scores[index] ?? null,
  }));
}

/** Each month's figures of the person, ranked among as many others as the place needs. */
function recordsOf(months: readonly Month[], scheme: Scheme): (FigureSource | undefined)[] {
  const appraiser = new Appraiser(scheme);
  const history: PeriodRecord[] = [];
  return months.map(({ period, rank, score }) => {
    if (rank === null && score === null) return undefined;
    const own = score ?? 0;
    const better = Array.from({ length: Math.max(0, Math.ceil(rank ?? 1) - 1) }, () => own + 1);
    const [person] = appraiser.appraiseAll(
      [own, ...better].map((each) => factsOf(new Map([["score", each]]), { period, history: [...history] })),
    );
    if (!person) return undefined;
    history.push({ period, figure: (id) => person.figure(id) });
    return person;
  });
}

/** The months, counted from 1, in which an escalation fires. */
function monthsFired(records: readonly (FigureSource | undefined)[], id: string): number[] {
  return records.flatMap((record, index) => {
    const fired: Figure = record?.figure(id) ?? 0;
    return typeof fired === "number" && fired > 0 ? [index + 1] : [];
  });
}

export const E18: Adapter = (input, scheme) => {
  const months = monthsOf(input);
  const records = recordsOf(months, scheme);
  const bonusMonths = monthsFired(records, "three_firsts");
  const monthsUnder = (reading: Scheme): number[] => monthsFired(recordsOf(months, reading), "three_firsts");
  const isOpen = readingsDiffer(scheme, "repetition", monthsUnder);
  if (isOpen && input.has("ranks") && !input.has("scores")) return bonusMonths;
  const paid = bonusMonths.map((month) => records[month - 1]?.figure("three_firsts.money"));
  return {
    ...(input.has("ranks") && { bonus_months: bonusMonths }),
    ...(input.has("ranks") && paid.length > 0 && { bonus: sumOnPaper(paid.map(Number)) }),
    ...(input.has("scores") && { resign_after: monthsFired(records, "three_fails") }),
  };
};
