import type { ComparedPerson, Outcome, OutcomeCount } from "./comparison";
import type { GradeOrder } from "./gradeOrder";
import { gradesOfBoth } from "./gradeOrder";

/** What a row of the distribution is known by. */
const rowKey = (outcome: Outcome): string =>
  outcome.kind === "grade" ? `grade ${outcome.grade}` : outcome.kind;

function countOf(outcomes: readonly Outcome[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(rowKey(outcome), (counts.get(rowKey(outcome)) ?? 0) + 1);
  return counts;
}

/**
 * How many people end in each outcome, before and after. Every grade of the schemes has a row, the other outcomes
 * only where somebody ends in them.
 */
export function distributionOf(
  people: readonly ComparedPerson[],
  after: GradeOrder,
  before: GradeOrder,
): OutcomeCount[] {
  const [countsBefore, countsAfter] = [
    countOf(people.map((person) => person.before.outcome)),
    countOf(people.map((person) => person.after.outcome)),
  ];
  const counted = (key: string): { before: number; after: number } => ({
    before: countsBefore.get(key) ?? 0,
    after: countsAfter.get(key) ?? 0,
  });
  const given = people.flatMap((person) =>
    [person.before.outcome, person.after.outcome].flatMap((outcome) =>
      outcome.kind === "grade" ? outcome.grade : [],
    ),
  );
  const grades = [...new Set([...gradesOfBoth(after, before), ...given])];
  return [
    ...grades.map((grade): OutcomeCount => ({ outcome: "grade", grade, ...counted(`grade ${grade}`) })),
    ...(["choice", "result", "none"] as const)
      .map((outcome): OutcomeCount => ({ outcome, ...counted(outcome) }))
      .filter((row) => row.before + row.after > 0),
  ];
}
