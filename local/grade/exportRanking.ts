import type { GradedAppraisee, GradedScheme } from "../../core/department/departmentResult";
import { measureOf, valueOfIndicator } from "../../core/department/write/indicatorColumns";
import { digitsNeeded, payoutText, pointsText, valueText } from "../../core/month/valueText";
import type { Indicator } from "../../core/schemes/indicator";
import { Speaker } from "../../core/words/explanation/speaker";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import { monthWords } from "../../core/words/renderMonth";
import { alignColumns } from "../terminal/alignColumns";
import type { Side } from "../terminal/alignColumns";
import { cutToWidth } from "../terminal/displayWidth";

/** People shown from the top and from the bottom of the ranking. */
const PEOPLE_AT_EACH_END = 5;
const LONGEST_NAME = 24;

/** The people of an export from the first to the last; of many those at both ends. */
export function exportRanking({ scheme, graded }: GradedScheme, language: Language): string[] {
  const words = commandWords(language);
  const { columns } = monthWords(language);
  const speaker = new Speaker(scheme, language);
  const { indicators = [] } = scheme;
  const ranked = graded.filter(({ total }) => total !== undefined);
  if (ranked.length === 0) return [words.nobodyGraded];
  const totalDigits = scheme.total?.digits ?? digitsNeeded(ranked.map(({ total }) => total ?? 0));
  const shownValue = (each: GradedAppraisee, indicator: Indicator): string => {
    const value = valueOfIndicator(each, indicator);
    return typeof value === "number" ? valueText(value, measureOf(each, indicator).unit) : "–";
  };
  const line = (each: GradedAppraisee): string[] => [
    String(each.rank ?? ""),
    cutToWidth(each.appraisee.member.name, LONGEST_NAME),
    ...indicators.map((indicator) => shownValue(each, indicator)),
    pointsText(each.total ?? 0, totalDigits),
    each.grade === undefined ? "–" : speaker.figure("grade", each.grade),
    each.payoutFraction === undefined ? "–" : payoutText(each.payoutFraction),
  ];
  const header = [
    columns.rank,
    columns.person,
    ...indicators.map(({ names }) => names[language]),
    columns.total,
    columns.grade,
    columns.payout,
  ];
  const sides: Side[] = ["right", "left", ...indicators.map((): Side => "right"), "right", "left", "right"];
  const isWhole = ranked.length <= PEOPLE_AT_EACH_END * 2 + 1;
  const shown = isWhole
    ? ranked
    : [...ranked.slice(0, PEOPLE_AT_EACH_END), ...ranked.slice(-PEOPLE_AT_EACH_END)];
  const [head = "", ...lines] = alignColumns([header, ...shown.map(line)], sides).map((text) => `  ${text}`);
  const between = isWhole ? [] : [`  ${words.between(ranked.length - shown.length)}`];
  return [
    words.ranking(ranked.filter(({ grade }) => grade !== undefined).length),
    head,
    ...lines.slice(0, isWhole ? undefined : PEOPLE_AT_EACH_END),
    ...between,
    ...(isWhole ? [] : lines.slice(PEOPLE_AT_EACH_END)),
  ];
}
