import type { IndicatorBasis } from "../../appraise/basis";
import type { Figure } from "../../appraise/figure";
import type { Indicator } from "../../schemes/indicator";
import { measuresOf } from "../../schemes/indicator";
import type { Method } from "../../schemes/method";
import type { Operand } from "../../schemes/operand";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import type { Speaker } from "../../words/explanation/speaker";
import type { GradedAppraisee } from "../departmentResult";
import type { ResultColumn } from "./resultColumn";
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

/** An operand as a number, by the first person whose figures know it. */
function numberFor(operand: Operand | undefined, graded: readonly GradedAppraisee[]): number | undefined {
  if (typeof operand !== "string") return operand;
  const figure = graded[0]?.subject.figure(operand);
  return typeof figure === "number" ? figure : undefined;
}

/** What an indicator shows of everybody, in their order. */
interface ShownFigures {
  readonly indicator: Indicator;
  /** Undefined where the indicator has none to show. */
  readonly values: (Figure | undefined)[] | undefined;
  readonly points: Figure[];
}

/**
 * Values and points of the indicators, taken person by person: what is known of one stands together in memory, and is
 * far from what is known of the next.
 */
function figuresShown(
  indicators: readonly Indicator[],
  graded: readonly GradedAppraisee[],
): readonly ShownFigures[] {
  const shown = indicators.map((indicator): ShownFigures => {
    const values = hasValue(indicator) ? [] : undefined;
    return { indicator, values, points: [] };
  });
  for (const each of graded)
    for (const { indicator, values, points } of shown) {
      values?.push(valueOfIndicator(each, indicator));
      points.push(each.subject.figure(indicator.id));
    }
  return shown;
}

/** The columns of all indicators, in the order of the scheme. */
export function indicatorColumns(
  indicators: readonly Indicator[],
  graded: readonly GradedAppraisee[],
  speaker: Speaker,
): ResultColumn[] {
  return figuresShown(indicators, graded).flatMap((shown) => columnsOf(shown, graded, speaker));
}

/** The columns of an indicator: its value, its rank where it goes by ranks, and its points. */
function columnsOf(
  { indicator, values: shownValues, points }: ShownFigures,
  graded: readonly GradedAppraisee[],
  speaker: Speaker,
): ResultColumn[] {
  const { language } = speaker;
  const words = departmentWritingWords(language);
  const month = monthWords(language);
  const { id, names, method } = indicator;
  const [first] = graded;
  const { names: measureNames, unit } = first
    ? measureOf(first, indicator)
    : { names, unit: "items" as const };
  const weightPercent = numberFor(indicator.weightPercent, graded);
  const full = numberFor(indicator.fullPoints, graded);
  const pointsHeader =
    weightPercent === undefined
      ? words.pointsHeader(names[language], full === undefined ? null : speaker.amount(full))
      : month.pointsHeader(names[language], weightPercent);
  const values = shownValues
    ? [figureColumn(month.valueHeader(measureNames[language], unit), shownValues, unit, language)]
    : [];
  const ranks =
    method.kind === "rankLevel"
      ? [
          figureColumn(
            words.rankHeader(names[language]),
            graded.map((each) => basisOf(each, indicator)?.rank),
            "rank",
            language,
          ),
        ]
      : [];
  return [...values, ...ranks, figureColumn(pointsHeader, points, speaker.unit(id), language)];
}
