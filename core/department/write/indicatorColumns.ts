import type { IndicatorBasis } from "../../appraise/basis";
import type { Figure } from "../../appraise/figure";
import type { Indicator } from "../../schemes/indicator";
import { measuresOf } from "../../schemes/indicator";
import type { Method } from "../../schemes/method";
import type { Operand } from "../../schemes/operand";
import type { Unit } from "../../schemes/unit";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import type { Speaker } from "../../words/explanation/speaker";
import type { GradedAppraisee } from "../departmentResult";
import type { ColumnsInTheMaking } from "./columnsInTheMaking";
import { columnsOf } from "./columnsInTheMaking";
import { figureColumn } from "./resultColumn";

/** Methods whose points are all there is to show: there is no value behind them. */
const WITHOUT_VALUE: ReadonlySet<Method["kind"]> = new Set([
  "rated",
  "deduction",
  "raters",
  "review",
  "bonus",
]);

/** What an indicator's points rest on; undefined where they have no value. */
export function basisOf({ subject }: GradedAppraisee, { id }: Indicator): IndicatorBasis | undefined {
  const { basis } = subject.result(id);
  return basis?.part === "indicator" ? basis : undefined;
}

/** The value that an indicator scores, even where no points come of it; undefined where there is none. */
export function valueOfIndicator(graded: GradedAppraisee, indicator: Indicator): Figure | undefined {
  return (
    graded.subject.scoredValue(indicator.id) ?? graded.appraisee.facts.values.get(indicator.id) ?? undefined
  );
}

/** The way of measuring by which a person's value was read. */
export function measureOf(
  { appraisee }: GradedAppraisee,
  indicator: Indicator,
): ReturnType<typeof measuresOf>[number] {
  const measures = measuresOf(indicator);
  const taken = measures[appraisee.facts.measures?.get(indicator.id) ?? 0];
  return taken ?? (measures[0] as (typeof measures)[number]);
}

/** True where an indicator has a value to show beside its points. */
export function hasValue({ method }: Pick<Indicator, "method">): boolean {
  return !WITHOUT_VALUE.has(method.kind);
}

/** An operand as a number, by the figures of the first person. */
function numberFor(operand: Operand | undefined, first: GradedAppraisee | undefined): number | undefined {
  if (typeof operand !== "string") return operand;
  const figure = first?.subject.figure(operand);
  return typeof figure === "number" ? figure : undefined;
}

/** The columns of an indicator: its value, its rank where it goes by ranks, and its points. */
export function indicatorColumns(
  indicator: Indicator,
  first: GradedAppraisee | undefined,
  speaker: Speaker,
): ColumnsInTheMaking[] {
  const { language } = speaker;
  const words = departmentWritingWords(language);
  const month = monthWords(language);
  const { id, names, method } = indicator;
  const { names: measureNames, unit } = first
    ? measureOf(first, indicator)
    : { names, unit: "items" as const };
  const weightPercent = numberFor(indicator.weightPercent, first);
  const full = numberFor(indicator.fullPoints, first);
  const pointsHeader =
    weightPercent === undefined
      ? words.pointsHeader(names[language], full === undefined ? null : speaker.amount(full))
      : month.pointsHeader(names[language], weightPercent);
  const column = (
    header: string,
    shownIn: Unit,
    figureOf: (graded: GradedAppraisee) => Figure | undefined,
  ): ColumnsInTheMaking =>
    columnsOf(figureOf, (figures) => [figureColumn(header, figures, shownIn, language)]);
  const valueHeader = month.valueHeader(measureNames[language], unit);
  const rankHeader = words.rankHeader(names[language]);
  return [
    ...(hasValue(indicator)
      ? [column(valueHeader, unit, (graded) => valueOfIndicator(graded, indicator))]
      : []),
    ...(method.kind === "rankLevel"
      ? [column(rankHeader, "rank", (graded) => basisOf(graded, indicator)?.rank)]
      : []),
    column(pointsHeader, speaker.unit(id), ({ subject }) => subject.figure(id)),
  ];
}
