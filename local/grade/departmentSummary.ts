import type { DepartmentSummary, SchemeSummary } from "../../core/department/write/summariseDepartment";
import type { Language } from "../../core/words/language";
import { pointsText } from "../../core/month/valueText";
import { groupDigits } from "../../core/words/groupDigits";
import { departmentWritingWords } from "../../core/words/renderDepartmentWriting";
import { alignColumns } from "../terminal/alignColumns";

const LONGEST_BAR = 40;
const CENTS = 2;

const yuanText = (yuan: number): string => pointsText(yuan, CENTS);

function schemeLines(scheme: SchemeSummary, language: Language): string[] {
  const words = departmentWritingWords(language).summary;
  const { distribution, payYuan, moneyYuan } = scheme;
  const most = Math.max(1, ...distribution.map(({ count }) => count));
  const grades = distribution.map(({ grade, names, count }) => [
    names?.[language] ?? grade,
    groupDigits(count),
    "█".repeat(Math.ceil((count / most) * LONGEST_BAR)),
  ]);
  return [
    words.scheme({ ...scheme, name: scheme.names[language] }),
    ...alignColumns(grades, ["left", "right", "left"]).map((line) => `  ${line}`),
    ...(payYuan === undefined ? [] : [`  ${words.pay(yuanText(payYuan))}`]),
    ...(moneyYuan === undefined ? [] : [`  ${words.money(yuanText(moneyYuan))}`]),
  ];
}

/** The summary of a department's month for the terminal, paragraph by paragraph. */
export function departmentSummaryText(summary: DepartmentSummary, language: Language): string {
  const words = departmentWritingWords(language).summary;
  const openGrades = summary.schemes.reduce((count, scheme) => count + scheme.openGrades, 0);
  const last = [
    ...(summary.proposals + openGrades > 0 ? [words.decisions(summary.proposals, openGrades)] : []),
    words.findings(summary.findings),
  ];
  const paragraphs = [...summary.schemes.map((scheme) => schemeLines(scheme, language)), last];
  return paragraphs.map((lines) => lines.join("\n")).join("\n\n");
}
