import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { printsRows } from "../printTable";
import type { FileFigures, MonthFigures } from "./monthFigures";

const SIZES = [1000, 10_000, 100_000];
const FILE_SIZES = [2000, 20_000];
const BARS_MS: Readonly<Record<number, number>> = { 10_000: 1000, 100_000: 10_000 };

/** As `npm run grade` starts: what a person's month takes lives longer than the small space for new objects that is usual. */
const YOUNG_SPACE = "--max-semi-space-size=64";

/** Runs a script of this folder for a size, in a process of its own with room for a ledger of a million rows. */
function measured(script: string, people: number): unknown {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const flags = ["--expose-gc", "--max-old-space-size=12000", YOUNG_SPACE, "--import", "tsx"];
  const printed = execFileSync(process.execPath, [...flags, file, String(people)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(printed);
}

const number = (value: number, digits = 0): string =>
  value.toFixed(digits).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",");

/** By which power of the number of people the time grows from one size to the next: 1 is a constant cost per person. */
function exponent(from: MonthFigures | undefined, to: MonthFigures): number | undefined {
  return from && Math.log(to.ms / from.ms) / Math.log(to.people / from.people);
}

function measureMonths(): void {
  const print = printsRows([
    "people ",
    "median ms",
    "µs a person",
    "exponent",
    "bytes held a person",
    "explained, ms",
    "port calls",
  ]);
  const months: MonthFigures[] = [];
  for (const people of SIZES) {
    const month = measured("./measureMonth.ts", people) as MonthFigures;
    print([
      number(month.people),
      number(month.ms),
      number((month.ms / month.people) * 1000, 1),
      exponent(months[months.length - 1], month)?.toFixed(2) ?? "",
      number(month.bytesAPerson),
      month.explainMs === undefined ? "" : number(month.explainMs),
      number(month.calls),
    ]);
    months.push(month);
  }
  for (const { people, ms } of months) {
    const bar = BARS_MS[people];
    if (bar !== undefined)
      console.log(`Bar (${number(people)} people in ${number(bar)} ms): ${ms <= bar ? "met" : "missed"}`);
  }
}

function measureFiles(): void {
  const print = printsRows([
    "people in an .xlsx file",
    "read, ms",
    "run, ms",
    "write, ms",
    "peak MB",
    "file, MB",
  ]);
  for (const size of FILE_SIZES) {
    const file = measured("./measureFile.ts", size) as FileFigures;
    const { people, readMs, runMs, writeMs, peakBytes, fileBytes } = file;
    print([
      number(people),
      number(readMs),
      number(runMs),
      number(writeMs),
      number(peakBytes / 1e6),
      number(fileBytes / 1e6, 1),
    ]);
  }
}

/** Times a department's month with 12 indicators and 12 months of ledger, in core and through files, and prints it. */
export function benchMonth(): void {
  console.log(`\nA department's month: 12 indicators, 12 months of ledger (node ${YOUNG_SPACE})\n`);
  measureMonths();
  console.log("");
  measureFiles();
}
