import type { DepartmentFinding } from "../department/departmentFinding";
import { departmentRunWords } from "./departmentRunWords";
import type { Language } from "./language";
import { renderDepartmentMessage } from "./renderDepartment";
import { monthWords } from "./renderMonth";

const SEVERITIES = ["error", "warning", "info"] as const;

const kindOf = ({ severity, message }: DepartmentFinding): string =>
  `${severity} ${message.code} ${message.code === "month" ? message.finding.code : ""}`;

/** One line for the findings of a kind: the first of them, and how many are like it. */
function lineOf([first, ...alike]: readonly DepartmentFinding[], language: Language): string {
  if (!first) return "";
  const words = departmentRunWords(language).lines;
  const { sheet, cell, severity, message, count, people = [] } = first;
  const { what, remedy } = renderDepartmentMessage(message, language);
  const whose = people.length === 0 ? "" : monthWords(language).people(people);
  const behind =
    whose === "" || what.includes(whose) ? "" : language === "en" ? ` (${whose})` : `（${whose}）`;
  const place = sheet === undefined ? "" : cell === undefined ? sheet : `${sheet}!${cell}${behind}`;
  const times = count > 1 ? words.times(count) : "";
  const more = alike.length > 0 ? words.alike(alike.length) : "";
  const sentences = [what, times, remedy, more].filter((sentence) => sentence !== "");
  return words.finding(monthWords(language).severities[severity], place, sentences);
}

/** The findings of a department's month, one line for each kind, the gravest first. */
export function departmentFindingLines(findings: readonly DepartmentFinding[], language: Language): string[] {
  const byKind = new Map<string, DepartmentFinding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    const alike = byKind.get(kind);
    if (alike) alike.push(finding);
    else byKind.set(kind, [finding]);
  }
  return SEVERITIES.flatMap((severity) =>
    [...byKind.values()]
      .filter(([first]) => first?.severity === severity)
      .map((alike) => lineOf(alike, language)),
  );
}
