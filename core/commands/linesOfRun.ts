import type { DepartmentFinding } from "../department/departmentFinding";
import type { DepartmentResult } from "../department/departmentResult";
import { summariseDepartment } from "../department/write/summariseDepartment";
import { departmentFindingLines } from "../words/departmentFindingLines";
import { departmentSummaryLines } from "../words/departmentSummaryLines";
import type { Language } from "../words/language";

const ofSeverity = (
  findings: readonly DepartmentFinding[],
  ...severities: readonly DepartmentFinding["severity"][]
): DepartmentFinding[] => findings.filter(({ severity }) => severities.includes(severity));

/** What a run comes to in lines: what a person must act on, the figures, and what is good to know. */
export function linesOfRun(result: DepartmentResult, language: Language): string[] {
  const { findings } = result;
  const { schemes, decisions } = departmentSummaryLines(summariseDepartment(result, findings), language);
  const figures = schemes.flatMap(({ head, grades, money }) => [
    head,
    ...(grades.length === 0 ? [] : [grades.map(({ name, countText }) => `${name} ${countText}`).join(" · ")]),
    ...money,
  ]);
  return [
    ...departmentFindingLines(ofSeverity(findings, "error"), language),
    ...decisions,
    ...departmentFindingLines(ofSeverity(findings, "warning"), language),
    ...figures,
    ...departmentFindingLines(ofSeverity(findings, "info"), language),
  ];
}
