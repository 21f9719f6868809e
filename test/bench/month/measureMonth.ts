/*
 * Measures one size in a process of its own, so that no other size has warmed it up or filled its memory; prints the
 * figures as JSON. Started by benchMonth with the number of people.
 */
import { runMonth } from "../../../core/department/runMonth";
import type { MonthRun } from "../../../core/department/runMonth";
import { runOn } from "../../../core/department/runOn";
import { layoutStatements } from "../../../core/department/write/layoutStatements";
import type { WorkbookContent } from "../../../core/workbook/port";
import { FailingWorkbook } from "../../department/failingWorkbook";
import { medianMs } from "../medianMs";
import { benchScheme } from "./benchScheme";
import { BENCH_MONTH, makeDepartment } from "./departmentWorkload";
import type { MonthFigures } from "./monthFigures";

const REQUEST = { language: "en", month: BENCH_MONTH } as const;

/** Memory in use once everything that nobody holds is gone. */
function heapBytes(): number {
  if (!globalThis.gc) throw new Error("Start it with --expose-gc.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function run(content: WorkbookContent): MonthRun {
  const outcome = runMonth(content, [benchScheme], REQUEST);
  if ("fault" in outcome) throw new Error(outcome.fault.code);
  return outcome;
}

/** The workbook's content before the run, and how many calls the run takes; the workbook itself isn't kept. */
async function prepare(people: number): Promise<{ content: WorkbookContent; calls: number }> {
  const workbook = await makeDepartment(people);
  const content = await workbook.read();
  const port = new FailingWorkbook(workbook, "never");
  await runOn(port, [benchScheme], REQUEST);
  return { content, calls: port.calls };
}

/** Explaining everybody costs the same a person, however many there are, and minutes for a hundred thousand. */
const EXPLAINED_UP_TO = 10_000;

async function measure(people: number): Promise<MonthFigures> {
  const said = (step: string): void => void process.stderr.write(`  ${people} people: ${step}\n`);
  said("making the workbook and twelve months of ledger");
  const { content, calls } = await prepare(people);
  heapBytes();
  const runs = people > 50_000 ? { warmUps: 0, runs: 3 } : { warmUps: 1, runs: 5 };
  said(`running the month ${runs.warmUps + runs.runs} times`);
  const ms = await medianMs(() => run(content), runs);
  const before = heapBytes();
  const { result, changes, facts } = run(content);
  const heldBytes = heapBytes() - before;
  const figures = { people, ms, bytesAPerson: heldBytes / people, changes: changes.length, calls };
  if (people > EXPLAINED_UP_TO) return figures;
  said("explaining everybody");
  const request = { calendar: facts.calendar };
  const explainMs = await medianMs(() => layoutStatements(result, "Statements", request, "en"), {
    warmUps: 0,
    runs: 3,
  });
  return { ...figures, explainMs };
}

const [, , people = ""] = process.argv;
console.log(JSON.stringify(await measure(Number(people))));
