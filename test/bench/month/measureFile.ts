/*
 * Measures the month of an .xlsx file with so many people in a process of its own; prints the figures as JSON.
 * Started by benchMonth with the number of people.
 */
import { runMonth } from "../../../core/department/runMonth";
import { bytesOf, refuseError } from "../../../local/xlsx/excelize";
import { loadExcelize } from "../../../local/xlsx/loadExcelize";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import { benchScheme } from "./benchScheme";
import { BENCH_MONTH, departmentSheets } from "./departmentWorkload";
import type { FileFigures } from "./monthFigures";

async function makeFile(people: number): Promise<Uint8Array> {
  const workbook = (await loadExcelize()).NewFile();
  for (const [sheet, rows] of Object.entries(departmentSheets(people))) {
    refuseError(workbook.NewSheet(sheet));
    rows.forEach((row, index) => refuseError(workbook.SetSheetRow(sheet, `A${index + 1}`, row)));
  }
  return bytesOf(workbook);
}

async function timed<T>(run: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await run();
  return { value, ms: performance.now() - start };
}

/** The largest memory of the process so far, of the library included. */
const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;

async function measure(people: number): Promise<FileFigures> {
  const bytes = await makeFile(people);
  const said = (step: string): void => void process.stderr.write(`  ${people} people: ${step}\n`);
  const workbook = new XlsxWorkbook(bytes, "bench.xlsx", (place, sheets) => {
    said(`reading sheet ${place} of ${sheets}`);
  });
  const read = await timed(() => workbook.read());
  said("running the month");
  const run = await timed(() => runMonth(read.value, [benchScheme], { language: "en", month: BENCH_MONTH }));
  if ("fault" in run.value) throw new Error(run.value.fault.code);
  const { changes } = run.value;
  let saidPercent = -1;
  const write = await timed(() =>
    workbook.apply(changes, (doneFraction) => {
      const percent = Math.floor(doneFraction * 10) * 10;
      if (percent > saidPercent) said(`writing ${percent}%`);
      saidPercent = percent;
    }),
  );
  return {
    people,
    readMs: read.ms,
    runMs: run.ms,
    writeMs: write.ms,
    peakBytes: peakBytes(),
    fileBytes: workbook.bytes.length,
  };
}

const [, , people = ""] = process.argv;
console.log(JSON.stringify(await measure(Number(people))));
