import type { EdgesOption } from "../bands/edgesOption";
import type { RoundingMode } from "../numbers/roundDecimal";
import type { BandRows } from "../schemes/bandRows";
import { measuresOf } from "../schemes/indicator";
import type { Indicator, Measure } from "../schemes/indicator";
import type { HeaderSynonyms, Names } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";
import type { Source } from "../schemes/source";
import type { MissingPolicy } from "../schemes/total";
import type { Unit } from "../schemes/unit";
import { monthMethod } from "./monthMethod";
import type { MonthMethod } from "./monthMethod";
import { monthObstacles } from "./monthObstacles";

/** What reading a column asks of a measure. */
export interface SourcedMeasure {
  readonly unit: Unit;
  readonly source: Source;
}

/** One way to measure an indicator by columns of the data sheet. */
export interface MonthMeasure extends SourcedMeasure {
  readonly names: Names;
  readonly method: MonthMethod;
}

/** An indicator with its weight and the ways to measure it: the first whose columns the data has is taken. */
export interface MonthIndicator {
  readonly id: string;
  readonly names: Names;
  readonly weightPercent: number;
  readonly measures: readonly MonthMeasure[];
}

/** A band table over the total, with the labels of its answers in the other languages. */
export interface MonthBands {
  readonly bands: BandRows;
  readonly edges: EdgesOption;
  readonly labels?: Readonly<Record<string, Names>>;
}

/** A scheme that the monthly run can grade from a data sheet, with its defaults filled in. */
export interface MonthScheme {
  readonly id: string;
  readonly names: Names;
  readonly entry?: string;
  readonly personColumns?: HeaderSynonyms;
  readonly dateColumns?: HeaderSynonyms;
  readonly indicators: readonly MonthIndicator[];
  readonly total: {
    /** Decimal places; null where the total isn't rounded. */
    readonly digits: number | null;
    readonly mode: RoundingMode;
    readonly missing: MissingPolicy;
  };
  readonly grades: MonthBands;
  readonly payout: MonthBands;
}

function monthMeasure({ names, unit, source, method }: Measure): MonthMeasure[] {
  const graded = monthMethod(method);
  return source && graded ? [{ names, unit, source, method: graded }] : [];
}

function monthIndicator(indicator: Indicator): MonthIndicator[] {
  const { id, names, weightPercent } = indicator;
  const measures = measuresOf(indicator).flatMap(monthMeasure);
  return typeof weightPercent === "number" ? [{ id, names, weightPercent, measures }] : [];
}

/** The scheme as the monthly run grades it, or undefined where the run doesn't compute everything it asks for. */
export function asMonthScheme(scheme: Scheme): MonthScheme | undefined {
  const { id, names, entry, personColumns, dateColumns, indicators, total, grades, payout } = scheme;
  if (monthObstacles(scheme).length > 0) return undefined;
  if (!indicators || !total || !grades || !("bands" in grades) || !payout) return undefined;
  return {
    id,
    names,
    ...(entry !== undefined && { entry }),
    ...(personColumns && { personColumns }),
    ...(dateColumns && { dateColumns }),
    indicators: indicators.flatMap(monthIndicator),
    total: {
      digits: total.digits ?? null,
      mode: total.mode ?? "half up",
      missing: total.missing ?? "not graded",
    },
    grades: {
      bands: grades.bands,
      edges: grades.edges ?? "as worded",
      ...(grades.labels && { labels: grades.labels }),
    },
    payout: { bands: payout.bands, edges: payout.edges ?? "as worded" },
  };
}
