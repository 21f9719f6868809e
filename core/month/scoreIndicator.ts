import { CellFault } from "../cells/cellFault";
import type { MissingIndicator } from "../words/monthMessages";
import type { CompleteMatch } from "./chooseData";
import type { FindingCollector } from "./findings";
import { gatherReadings } from "./gatherReadings";
import type { NamedPlaces } from "./gatherReadings";
import type { MeasuredIndicator } from "./measureColumns";
import type { GradedIndicator, PersonIndicator } from "./monthResult";
import type { DataRow } from "./readRows";
import { scorerOf } from "./scoreValue";
import { teamTarget } from "./teamTarget";

/** One indicator over everybody: values, points, and what the people without points lack. */
export interface ScoredIndicator {
  readonly graded: GradedIndicator;
  readonly of: (personKey: string) => PersonIndicator & { readonly lacks?: MissingIndicator };
  /** Cells of the person that can't be read. */
  readonly unreadOf: (personKey: string) => readonly string[];
  /** Cases that the person's value rests on, where they are fewer than the scheme wants. */
  readonly fewCasesOf: (personKey: string) => number | undefined;
}

/**
 * Scores one indicator over all rows of the month: aggregates per person, sets the target, looks up the points.
 */
export function scoreIndicator(
  match: CompleteMatch,
  measured: MeasuredIndicator,
  rows: readonly DataRow[],
  people: NamedPlaces,
  findings: FindingCollector,
): ScoredIndicator {
  const { indicator, measure, columns } = measured;
  const readings = gatherReadings(match, measured, rows, people, findings);
  const { aggregated } = readings;
  if (measured.percentNumbers)
    findings.add(
      "info",
      { code: "percent numbers", header: match.header.headers[columns.value] ?? "" },
      { sheet: match.table.sheet },
    );
  if (readings.rowsWithoutValue > 0) {
    findings.add("info", {
      code: "rows without value",
      indicator: indicator.names,
      rows: readings.rowsWithoutValue,
      of: rows.length,
    });
  }
  const placeOf = (key: string): number => people.places.find(key) ?? -1;
  const unreadOf = (key: string): readonly string[] => readings.unread.get(placeOf(key)) ?? [];
  const { method } = measure;
  const values = aggregated.values().filter((value) => value !== undefined);
  const target = method.kind === "ratio" ? teamTarget(method.target, values) : undefined;
  const noTarget = method.kind === "ratio" && (target === undefined || target === 0);
  if (noTarget) findings.add("error", { code: "no target", indicator: indicator.names });
  const scorer = scorerOf(method, target);
  const headerOf = (column: number | undefined): string[] =>
    column === undefined ? [] : [match.header.headers[column] ?? ""];
  return {
    graded: {
      id: indicator.id,
      names: indicator.names,
      weightPercent: indicator.weightPercent,
      measureNames: measure.names,
      unit: measure.unit,
      headers: [columns.value, columns.of, columns.weight, columns.where].flatMap(headerOf),
      ...(target !== undefined && { target }),
    },
    unreadOf,
    fewCasesOf: (key) => {
      const cases = aggregated.casesAt(placeOf(key));
      return cases !== undefined && cases < (measure.source.fewCasesBelow ?? 0) ? cases : undefined;
    },
    of: (key) => {
      const value = aggregated.valueAt(placeOf(key));
      if (value === undefined) {
        const [cell] = unreadOf(key);
        const cause = match.date === undefined ? "no value in data" : "no activity";
        return {
          lacks:
            cell === undefined
              ? { indicator: indicator.names, cause }
              : { indicator: indicator.names, cause: "unreadable", cell },
        };
      }
      if (noTarget) return { value, lacks: { indicator: indicator.names, cause: "no target" } };
      const score = scorer(value);
      if (!(score instanceof CellFault)) return { value, points: score.points };
      const person = people.names.get(key) ?? key;
      findings.add(
        "error",
        { code: "outside bands", person, indicator: indicator.names, fault: score.message },
        { person },
      );
      return { value, lacks: { indicator: indicator.names, cause: "no band" } };
    },
  };
}
