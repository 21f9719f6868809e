import { alignColumns } from "../terminal/alignColumns";

/** A grade and how many have it. */
export interface GradeCount {
  readonly name: string;
  readonly count: number;
  readonly countText: string;
}

const LONGEST_BAR = 40;

/** How many people have each grade, with a bar for each; the longest is that of the most frequent one. */
export function gradeCountLines(grades: readonly GradeCount[]): string[] {
  const most = Math.max(1, ...grades.map(({ count }) => count));
  const rows = grades.map(({ name, count, countText }) => [
    name,
    countText,
    "█".repeat(Math.ceil((count / most) * LONGEST_BAR)),
  ]);
  return alignColumns(rows, ["left", "right", "left"]).map((line) => `  ${line}`);
}
