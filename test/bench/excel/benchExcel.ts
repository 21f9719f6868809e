import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { printColumns } from "../printTable";
import type { ExcelFigures } from "./excelFigures";
import { benchStart } from "./measureStart";

const SIZES = [100, 1000, 10_000];

function measured(people: number): ExcelFigures {
  const file = fileURLToPath(new URL("./measureExcel.ts", import.meta.url));
  const flags = ["--max-old-space-size=8000", "--import", "tsx"];
  const printed = execFileSync(process.execPath, [...flags, file, String(people)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(printed) as ExcelFigures;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

/** Counts what a month sends to Excel and gets back, at three sizes, and how soon the add-in is there. */
export async function benchExcel(): Promise<void> {
  console.log(
    "\nThe month in Excel: 12 indicators, 12 months of ledger, requests of the real Office client\n",
  );
  printColumns(
    [
      "people",
      "requests: reading",
      "writing",
      "read, MB",
      "written, MB",
      "largest, MB",
      "ms without Excel's own",
    ],
    SIZES.map(measured).map((figures) => [
      String(figures.people),
      String(figures.readRequests),
      String(figures.writeRequests),
      megabytes(figures.readBytes),
      megabytes(figures.writtenBytes),
      megabytes(figures.largestBytes),
      figures.ms.toFixed(0),
    ]),
  );
  await benchStart();
}
