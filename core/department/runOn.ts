import type { Scheme } from "../schemes/scheme";
import type { WorkbookPort } from "../workbook/port";
import type { RunFault } from "../words/runFault";
import type { RunRequest } from "./run/runRequest";
import type { MonthRun } from "./runMonth";
import { runMonth } from "./runMonth";

/**
 * Runs the month of a department on a host's workbook: one read, and where anything changes one batch of changes.
 * @param schemes what people are graded by where the workbook has no scheme sheets
 */
export async function runOn(
  port: WorkbookPort,
  schemes: readonly Scheme[],
  request: RunRequest,
): Promise<MonthRun | { readonly fault: RunFault }> {
  const run = runMonth(await port.read(), schemes, request);
  if (!("fault" in run) && run.changes.length > 0) await port.apply(run.changes);
  return run;
}
