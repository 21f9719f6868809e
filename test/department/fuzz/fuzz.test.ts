import { expect, it } from "vitest";
import { runOn } from "../../../core/department/runOn";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { renderRunFault } from "../../../core/words/renderDepartmentRun";
import { brokenCells, forgottenPeople, touchedSheets } from "./laws";
import type { RandomWorkbook } from "./randomWorkbook";
import { randomWorkbook } from "./randomWorkbook";

/** KAOHE_WORKBOOKS=10000 runs them all; KAOHE_SEED starts elsewhere. */
const WORKBOOKS = Number(process.env.KAOHE_WORKBOOKS ?? 1000);
const FIRST_SEED = Number(process.env.KAOHE_SEED ?? 1) * 1_000_000;

/** What the laws have against a workbook's run; nothing where they hold. */
async function breaches({
  sheets,
  schemes,
  language,
  month,
  rosterNames,
}: RandomWorkbook): Promise<string[]> {
  const workbook = new MemoryWorkbook(sheets);
  const request = { language, statements: {}, ...(month !== undefined && { month }) };
  const run = await runOn(workbook, schemes, request);
  if ("fault" in run) {
    const said = renderRunFault(run.fault, language);
    return /undefined|NaN|\[object /.test(said) ? [`fault: ${said}`] : [];
  }
  const again = await runOn(workbook, schemes, request);
  const changedAgain =
    "fault" in again ? ["a fault"] : again.changes.map(({ kind, sheet }) => `${kind} ${sheet}`);
  return [
    ...brokenCells(run.changes).map((cell) => `broken cell ${cell}`),
    ...forgottenPeople(run, rosterNames).map((name) => `forgotten ${name}`),
    ...touchedSheets(sheets, workbook).map((sheet) => `touched ${sheet}`),
    ...changedAgain.slice(0, 3).map((change) => `again ${change}`),
  ];
}

it(`keeps the laws of a month in ${WORKBOOKS} random workbooks`, { timeout: 1_800_000 }, async () => {
  const found: Record<number, readonly string[]> = {};
  for (let seed = FIRST_SEED; seed < FIRST_SEED + WORKBOOKS; seed++) {
    try {
      const against = await breaches(randomWorkbook(seed));
      if (against.length > 0) found[seed] = against;
    } catch (error) {
      found[seed] = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    }
  }
  expect(found).toEqual({});
});
