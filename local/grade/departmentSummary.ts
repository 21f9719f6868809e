import type { DepartmentSummary } from "../../core/department/write/summariseDepartment";
import { departmentSummaryLines } from "../../core/words/departmentSummaryLines";
import type { SchemeLines } from "../../core/words/departmentSummaryLines";
import type { Language } from "../../core/words/language";
import { gradeCountLines } from "./gradeCountLines";

function linesOf({ head, grades, money }: SchemeLines): string[] {
  return [head, ...gradeCountLines(grades), ...money.map((line) => `  ${line}`)];
}

/** The summary of a department's month for the terminal, paragraph by paragraph. */
export function departmentSummaryText(summary: DepartmentSummary, language: Language): string {
  const { schemes, decisions, findings } = departmentSummaryLines(summary, language);
  const paragraphs = [...schemes.map(linesOf), [...decisions, findings]];
  return paragraphs.map((lines) => lines.join("\n")).join("\n\n");
}
