import type { Finding } from "../../core/month/findings";
import type { MonthResult } from "../../core/month/monthResult";
import type { Language } from "../../core/words/language";
import { departmentRunWords } from "../../core/words/departmentRunWords";
import { commandWords } from "../../core/words/renderCommand";
import { monthWords, renderMonthFinding } from "../../core/words/renderMonth";

/** One line for the findings of a kind: the first of them, and how many are like it. */
function findingLine([first, ...alike]: readonly Finding[], language: Language): string {
  if (!first) return "";
  const words = departmentRunWords(language).lines;
  const { sheet, cell, people, message, severity } = first;
  const { what, remedy } = renderMonthFinding(message, language);
  const whose = people ? monthWords(language).people(people) : "";
  const behind = whose === "" ? "" : language === "en" ? ` (${whose})` : `（${whose}）`;
  const place = cell === undefined ? "" : `${sheet ?? ""}!${cell}${behind}`;
  const times = first.count > 1 ? words.times(first.count) : "";
  const more = alike.length > 0 ? words.alike(alike.length) : "";
  const sentences = [what, times, remedy, more].filter((sentence) => sentence !== "");
  return `  ${words.finding(monthWords(language).severities[severity], place, sentences)}`;
}

/** The findings for the terminal: how many there are, and one line for each kind. */
export function findingLines({ findings }: MonthResult, language: Language): string[] {
  const words = commandWords(language);
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0) return [monthWords(language).noFindings];
  const kinds = [...new Set(findings.map(({ severity, message }) => `${severity} ${message.code}`))];
  return [
    words.findingsTitle(count("error"), count("warning"), count("info")),
    ...kinds.map((kind) =>
      findingLine(
        findings.filter(({ severity, message }) => `${severity} ${message.code}` === kind),
        language,
      ),
    ),
  ];
}
