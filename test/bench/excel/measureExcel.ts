/*
 * Measures the month in Excel with so many people, in a process of its own: what goes to Excel and comes back over the
 * real Office client. Prints the figures as JSON. Started by benchExcel with the number of people.
 */
import { ExcelWorkbook } from "../../../addin/workbook/excelWorkbook";
import { runOn } from "../../../core/department/runOn";
import { makeBook } from "../../hosts/excel/executor/book";
import { ExcelExecutor } from "../../hosts/excel/executor/excelExecutor";
import { loadOffice } from "../../hosts/excel/executor/loadOffice";
import { benchScheme } from "../month/benchScheme";
import { BENCH_MONTH, makeDepartment } from "../month/departmentWorkload";
import type { ExcelFigures } from "./excelFigures";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

async function measure(people: number): Promise<ExcelFigures> {
  const department = await makeDepartment(people);
  const book = makeBook(Object.fromEntries(department.sheets.map(({ name, cells }) => [name, cells])));
  const executor = new ExcelExecutor(book);
  loadOffice(() => executor);
  const workbook = new ExcelWorkbook();
  await workbook.read();
  const readRequests = executor.log.length;
  executor.log.length = 0;
  const start = performance.now();
  await runOn(workbook, [benchScheme], { language: "en", month: BENCH_MONTH });
  const ms = performance.now() - start;
  const read = executor.log.slice(0, readRequests);
  const written = executor.log.slice(readRequests);
  return {
    people,
    readRequests: read.length,
    writeRequests: written.length,
    readBytes: sum(read.map(({ answerBytes }) => answerBytes)),
    writtenBytes: sum(written.map(({ requestBytes }) => requestBytes)),
    largestBytes: Math.max(...executor.log.flatMap((each) => [each.requestBytes, each.answerBytes])),
    ms,
  };
}

const [, , people = ""] = process.argv;
console.log(JSON.stringify(await measure(Number(people))));
