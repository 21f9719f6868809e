import { existsSync } from "node:fs";
import { setUpWorkbook } from "../../../core/setup/setUpWorkbook";
import type { Change } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { inProject } from "../../hosts/projectRoot";
import { FakeHost } from "../../hosts/sheets/fake/fakeHost";
import { benchScheme } from "../month/benchScheme";
import { BENCH_MONTH, departmentSheets } from "../month/departmentWorkload";
import { printColumns } from "../printTable";

const SIZES = [100, 1000, 10_000];
/** Statements are long: they are measured where that ends in good time. */
const MOST_STATEMENTS = 1000;

interface SheetsFigures {
  readonly people: number;
  /** Calls of the service by the command that made them. */
  readonly calls: Readonly<Record<string, number>>;
  readonly ms: number;
}

async function measureMonth(people: number): Promise<SheetsFigures> {
  const sheets = departmentSheets(people);
  const host = new FakeHost(sheets);
  const content = await new MemoryWorkbook(sheets).read();
  const changes: readonly Change[] = setUpWorkbook(content, {
    language: "en",
    schemes: [benchScheme],
    month: BENCH_MONTH,
  });
  host.run("kaoheServe", [JSON.stringify({ name: "applyChanges", asked: { changes } })], "sidebar");
  const calls: Record<string, number> = {};
  const run = (what: "grade" | "again" | "statements", name: string): number => {
    host.meter.reset();
    const start = performance.now();
    host.run(name);
    calls[what] = host.meter.calls;
    return performance.now() - start;
  };
  const ms = run("grade", "kaoheGrade");
  run("again", "kaoheGrade");
  if (people <= MOST_STATEMENTS) run("statements", "kaoheStatements");
  return { people, calls, ms };
}

/** Counts the calls of Google's service that a month takes, over the fake of it, and times the evaluation of the script. */
export async function benchSheets(): Promise<void> {
  if (!existsSync(inProject("dist/apps-script/Code.js"))) {
    console.log("\nGoogle Sheets: not built; npm run build first");
    return;
  }
  console.log(
    "\nGoogle Sheets: a month by the built script, over a fake of the service: 12 indicators, no ledger yet\n",
  );
  const months: SheetsFigures[] = [];
  for (const people of SIZES) months.push(await measureMonth(people));
  printColumns(
    ["people", "calls to grade", "calls, nothing new", "calls for statements", "ms beside the service"],
    months.map(({ people, calls, ms }) => [
      String(people),
      String(calls.grade),
      String(calls.again),
      calls.statements === undefined ? "" : String(calls.statements),
      ms.toFixed(0),
    ]),
  );
}
