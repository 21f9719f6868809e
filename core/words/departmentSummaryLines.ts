import type { DepartmentSummary, SchemeSummary } from "../department/write/summariseDepartment";
import { pointsText } from "../month/valueText";
import { groupDigits } from "./groupDigits";
import type { Language } from "./language";
import { departmentWritingWords } from "./renderDepartmentWriting";

const CENTS = 2;

/** The month under one scheme in words. */
export interface SchemeLines {
  /** How many of how many are graded under it. */
  readonly head: string;
  /** Each grade's name with how many have it, from the best on. */
  readonly grades: readonly { readonly name: string; readonly count: number; readonly countText: string }[];
  /** Pay, and money of incidents, where the scheme has them. */
  readonly money: readonly string[];
}

function schemeLines(scheme: SchemeSummary, language: Language): SchemeLines {
  const words = departmentWritingWords(language).summary;
  const { distribution, payYuan, moneyYuan } = scheme;
  return {
    head: words.scheme({ ...scheme, name: scheme.names[language] }),
    grades: distribution.map(({ grade, names, count }) => ({
      name: names?.[language] ?? grade,
      count,
      countText: groupDigits(count),
    })),
    money: [
      ...(payYuan === undefined ? [] : [words.pay(pointsText(payYuan, CENTS))]),
      ...(moneyYuan === undefined ? [] : [words.money(pointsText(moneyYuan, CENTS))]),
    ],
  };
}

/** A department's month in words: each scheme, and what a person has to decide and to look at. */
export function departmentSummaryLines(
  summary: DepartmentSummary,
  language: Language,
): {
  readonly schemes: readonly SchemeLines[];
  /** Proposals and grades that a person decides; none where there are none. */
  readonly decisions: readonly string[];
  readonly findings: string;
} {
  const words = departmentWritingWords(language).summary;
  const openGrades = summary.schemes.reduce((count, scheme) => count + scheme.openGrades, 0);
  return {
    schemes: summary.schemes.map((scheme) => schemeLines(scheme, language)),
    decisions: summary.proposals + openGrades > 0 ? [words.decisions(summary.proposals, openGrades)] : [],
    findings: words.findings(summary.findings),
  };
}
