import type { DepartmentFinding } from "../department/departmentFinding";
import type { DepartmentSummary } from "../department/write/summariseDepartment";
import { departmentFindingLines } from "../words/departmentFindingLines";
import { departmentSummaryLines } from "../words/departmentSummaryLines";
import type { Language } from "../words/language";

/** Which months the data hold is said with the option of the command line for another one: panes have their own way. */
const saysMonths = ({ message }: DepartmentFinding): boolean =>
  message.code === "month" && message.finding.code === "months in data";

/** What a run comes to in lines: what a person must act on, the figures, and what is good to know. */
export function linesOfRun(
  findings: readonly DepartmentFinding[],
  summary: DepartmentSummary,
  language: Language,
): string[] {
  const { schemes, decisions } = departmentSummaryLines(summary, language);
  const of = (wanted: DepartmentFinding["severity"]): string[] =>
    departmentFindingLines(
      findings.filter((finding) => finding.severity === wanted && !saysMonths(finding)),
      language,
    );
  const figures = schemes.flatMap(({ head, grades, money }) => [
    head,
    ...(grades.length === 0 ? [] : [grades.map(({ name, countText }) => `${name} ${countText}`).join(" · ")]),
    ...money,
  ]);
  return [...of("error"), ...decisions, ...of("warning"), ...figures, ...of("info")];
}
