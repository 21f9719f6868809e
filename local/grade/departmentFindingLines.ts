import type { DepartmentFinding } from "../../core/department/departmentFinding";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import { renderDepartmentMessage } from "../../core/words/renderDepartment";
import { monthWords } from "../../core/words/renderMonth";

const kindOf = ({ severity, message }: DepartmentFinding): string =>
  `${severity} ${message.code} ${message.code === "month" ? message.finding.code : ""}`;

/** One line for the findings of a kind: the first of them, and how many are like it. */
function lineOf([first, ...alike]: readonly DepartmentFinding[], language: Language): string {
  if (!first) return "";
  const words = commandWords(language);
  const { sheet, cell, severity, message, count } = first;
  const { what, remedy } = renderDepartmentMessage(message, language);
  const place = sheet === undefined ? "" : cell === undefined ? sheet : `${sheet}!${cell}`;
  const times = count > 1 ? words.times(count) : "";
  const more = alike.length > 0 ? words.alike(alike.length) : "";
  const sentences = [what, times, remedy, more].filter((sentence) => sentence !== "");
  return `  ${words.finding(monthWords(language).severities[severity], place, sentences)}`;
}

/** The findings of a department's month for the terminal, one line for each kind. */
export function departmentFindingLines(findings: readonly DepartmentFinding[], language: Language): string[] {
  const kinds = [...new Set(findings.map(kindOf))];
  return kinds.map((kind) =>
    lineOf(
      findings.filter((finding) => kindOf(finding) === kind),
      language,
    ),
  );
}
