import { isGradeRules } from "../schemes/grades";
import { measuresOf } from "../schemes/indicator";
import type { Indicator } from "../schemes/indicator";
import type { Scheme } from "../schemes/scheme";
import type { MonthObstacle } from "../words/monthMessages";
import { monthMethod } from "./monthMethod";

/** Parts of a scheme that change what somebody gets, and that the monthly run doesn't compute. */
const BEYOND = ["sections", "incidents", "escalations", "commissions", "pay"] as const;

function obstaclesOf(indicator: Indicator, path: string): MonthObstacle[] {
  const measures = measuresOf(indicator);
  const pathOf = (index: number): string => (index === 0 ? path : `${path}.alternatives[${index - 1}]`);
  return [
    ...(typeof indicator.weightPercent === "number"
      ? []
      : [{ needs: "weight", path: `${path}.weightPercent` } as const]),
    ...(["zeroWhen", "informative"] as const)
      .filter((field) => indicator[field] !== undefined && indicator[field] !== false)
      .map((field): MonthObstacle => ({ needs: "nothing beyond", path: `${path}.${field}` })),
    ...measures.flatMap(({ source, method }, index): MonthObstacle[] => {
      // A further way to measure by hand takes nothing from a run that goes by the columns.
      if (!source && index > 0) return [];
      return [
        ...(source ? [] : [{ needs: "source", path: `${pathOf(index)}.source` } as const]),
        ...(monthMethod(method) ? [] : [{ needs: "method", path: `${pathOf(index)}.method` } as const]),
      ];
    }),
  ];
}

function totalObstacles({ total, ranking }: Scheme): MonthObstacle[] {
  if (!total) return [{ needs: "total", path: "total" }];
  const { combine, base, floor, cap } = total;
  const beyond: [string, boolean][] = [
    ["total.combine", combine === "sum"],
    ["total.base", base !== undefined && base !== 0],
    ["total.floor", (floor ?? null) !== null],
    ["total.cap", (cap ?? null) !== null],
    ["ranking.order", ranking?.order === "low"],
    ["ranking.ties", (ranking?.ties ?? "best") !== "best"],
  ];
  return beyond.flatMap(([path, asked]): MonthObstacle[] =>
    asked ? [{ needs: "nothing beyond", path }] : [],
  );
}

/** Why the monthly run can't grade by a scheme: what the scheme lacks for it, and what the run doesn't compute. */
export function monthObstacles(scheme: Scheme): MonthObstacle[] {
  const { indicators = [], grades, payout, appraises = "person", frequency = "month" } = scheme;
  const ofTotal = grades && !isGradeRules(grades) && (grades.of ?? "total") === "total";
  return [
    ...(indicators.length > 0 ? [] : [{ needs: "indicators", path: "indicators" } as const]),
    ...indicators.flatMap((indicator, index) => obstaclesOf(indicator, `indicators[${index}]`)),
    ...totalObstacles(scheme),
    ...(ofTotal ? [] : [{ needs: "band grades", path: "grades" } as const]),
    ...(payout ? [] : [{ needs: "payout", path: "payout" } as const]),
    ...BEYOND.filter((part) => scheme[part] !== undefined).map((part): MonthObstacle => ({
      needs: "nothing beyond",
      path: part,
    })),
    ...(appraises === "person" ? [] : [{ needs: "people", path: "appraises" } as const]),
    ...(frequency === "month" ? [] : [{ needs: "months", path: "frequency" } as const]),
  ];
}
