import { startOf } from "../bands/limits";
import { readBandTable } from "../bands/readBandTable";
import { cellText } from "../cells/cellText";
import { isGradeRules } from "../schemes/grades";
import type { Scheme } from "../schemes/scheme";

/** The grades that a scheme gives, and whether their order is one from the best to the lowest. */
export interface GradeOrder {
  readonly grades: readonly string[];
  /** Where the band of each grade begins; undefined where rules give the grades. */
  readonly startsAt?: ReadonlyMap<string, number>;
}

/** Grades of bands come in the order of their limits; those of rules as the rules first give them, which is no order of worth. */
export function gradeOrder({ grades }: Scheme): GradeOrder {
  if (!grades) return { grades: [] };
  if (isGradeRules(grades)) return { grades: [...new Set(grades.rules.flatMap(({ gives }) => gives))] };
  const rows = [...readBandTable(grades.bands.map((row) => [...row])).rows].sort(
    (a, b) => startOf(a) - startOf(b),
  );
  // Of two bands that give the same grade the higher one places it.
  const startsAt = new Map(rows.map((row) => [cellText(row.answers[0]), startOf(row)]));
  return { grades: highestFirst([...startsAt.keys()], startsAt), startsAt };
}

/** Grades by where their bands begin, the highest first. */
function highestFirst(grades: readonly string[], startsAt: ReadonlyMap<string, number>): string[] {
  const start = (grade: string): number => startsAt.get(grade) ?? -Infinity;
  // Two bands without a lower limit would give NaN.
  return [...grades].sort((a, b) => (start(a) === start(b) ? 0 : start(b) - start(a)));
}

/** The grades of two schemes in one order: by where the bands begin where both have some, else one's behind the other's. */
export function gradesOfBoth(first: GradeOrder, second: GradeOrder): string[] {
  const grades = [...new Set([...first.grades, ...second.grades])];
  if (!first.startsAt || !second.startsAt) return grades;
  return highestFirst(grades, new Map([...second.startsAt, ...first.startsAt]));
}
