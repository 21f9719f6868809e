import { isGradeRules } from "../../schemes/grades";
import type { Frequency, Scheme } from "../../schemes/scheme";
import { SCHEME_VERSION } from "../../schemes/scheme";
import { periodNames } from "../../words/departmentRunWords";

/** The list of the months' totals in a scheme that takes their mean. */
export const MONTHLY_TOTALS = "monthly_totals";

/**
 * The scheme that a quarter, half-year or year is scored by where the workbook has none for it: the mean of a scheme's
 * monthly totals, over the months that have one, ranked and graded by the bands of that scheme.
 */
export function meanScheme(monthly: Scheme, frequency: Frequency): Scheme {
  const { id, entry, appraises, ranking, grades } = monthly;
  const isByTotal = grades && !isGradeRules(grades) && (grades.of ?? "total") === "total";
  const { scheme, totals, mean } = periodNames(monthly.names, frequency);
  return {
    version: SCHEME_VERSION,
    id: `${id}-${frequency}`,
    names: scheme,
    ...(entry !== undefined && { entry }),
    ...(appraises && { appraises }),
    frequency,
    inputs: [{ id: MONTHLY_TOTALS, names: totals, unit: "points", list: true }],
    indicators: [
      { id: "mean", names: mean, measureNames: totals, method: { kind: "periods", of: MONTHLY_TOTALS } },
    ],
    total: { combine: "sum", digits: 2, mode: "half up" },
    ranking: ranking ?? {},
    // Wages and post levels go by the month: of the columns only the grade itself says something of a mean.
    ...(isByTotal && {
      grades: { ...grades, ...(grades.columns && { columns: grades.columns.slice(0, 1) }) },
    }),
  };
}
