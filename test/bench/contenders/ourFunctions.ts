import { answers } from "../../../core/functions/answers";
import type { Workload } from "../workload";
import { bands, tiers } from "../workload";

const { commission, grade } = answers;

/** The declared functions, each called once with the whole column. */
export function runOurFunctions({ scores, salesYuan }: Workload): {
  grades: unknown[][];
  commissionsYuan: unknown[][];
} {
  return { grades: grade(scores, bands), commissionsYuan: commission(salesYuan, tiers, "marginal") };
}

/** The declared functions, called once for each cell with the same tables, as a sheet does with a formula a row. */
export function runOurFunctionsPerCell({ scores, salesYuan }: Workload): {
  grades: unknown[];
  commissionsYuan: unknown[];
} {
  // A host hands over a fresh copy of the range with every call.
  const copy = (table: (string | number)[][]): (string | number)[][] => table.map((row) => [...row]);
  return {
    grades: scores.map((row) => grade(row[0] as unknown as unknown[][], copy(bands))),
    commissionsYuan: salesYuan.map((row) =>
      commission(row[0] as unknown as unknown[][], copy(tiers), "marginal"),
    ),
  };
}
