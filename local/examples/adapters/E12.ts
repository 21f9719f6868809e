import type { Figure, Value } from "../../../core/appraise/figure";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { casesByCode } from "../casesOf";

/** Other words that the examples may use for the scheme's incidents. */
const ALIASES = {
  mistake: "mistakes",
  errors: "mistakes",
  breach: "breaches",
  late_tasks: "tasks_late",
  task_late: "tasks_late",
};

/** The total of a month in which everything is met that isn't given. */
function totalOf(scheme: Scheme, given: ReadonlyMap<string, Value | null>): Figure {
  const indicators = scheme.indicators ?? [];
  const measured = new Map([...given].filter(([name]) => indicators.some(({ id }) => id === name)));
  const happened = [...given].filter(([name]) => !measured.has(name));
  const met = indicators.flatMap(({ id, fullPoints, method }): [string, number][] =>
    measured.has(id) || method.kind === "deduction" || typeof fullPoints !== "number"
      ? []
      : [[id, fullPoints]],
  );
  const cases = casesByCode(scheme, happened, ALIASES);
  return appraised(scheme, measured, { points: new Map(met), cases }).figure("total");
}

/** The total; a list of values stands for as many months. */
export const E12: Adapter = (input, scheme): Figure | Figure[] => {
  const values = input.values();
  const months = Math.max(
    1,
    ...[...values.values()].map((value) => (Array.isArray(value) ? value.length : 1)),
  );
  const totals = Array.from({ length: months }, (_, month) => {
    const ofMonth = [...values].map(([name, value]): [string, Value | null] => [
      name,
      Array.isArray(value) ? ((value as readonly Value[])[month] ?? null) : (value as Value | null),
    ]);
    return totalOf(scheme, new Map(ofMonth));
  });
  return [...values.values()].some(Array.isArray) ? totals : (totals[0] ?? []);
};
