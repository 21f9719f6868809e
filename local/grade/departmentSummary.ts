import type { DepartmentSummary } from "../../core/department/write/summariseDepartment";
import { departmentSummaryLines } from "../../core/words/departmentSummaryLines";
import type { SchemeLines } from "../../core/words/departmentSummaryLines";
import type { Language } from "../../core/words/language";
import { alignColumns } from "../terminal/alignColumns";

const LONGEST_BAR = 40;

function linesOf({ head, grades, money }: SchemeLines): string[] {
  const most = Math.max(1, ...grades.map(({ count }) => count));
  const rows = grades.map(({ name, count, countText }) => [
    name,
    countText,
    "█".repeat(Math.ceil((count / most) * LONGEST_BAR)),
  ]);
  return [head, ...[...alignColumns(rows, ["left", "right", "left"]), ...money].map((line) => `  ${line}`)];
}

/** The summary of a department's month for the terminal, paragraph by paragraph. */
export function departmentSummaryText(summary: DepartmentSummary, language: Language): string {
  const { schemes, decisions, findings } = departmentSummaryLines(summary, language);
  const paragraphs = [...schemes.map(linesOf), [...decisions, findings]];
  return paragraphs.map((lines) => lines.join("\n")).join("\n\n");
}
