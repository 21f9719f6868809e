import { beforeAll, describe, expect, it } from "vitest";
import { ExcelWorkbook } from "../../../addin/workbook/excelWorkbook";
import type { RunRequest } from "../../../core/department/run/runRequest";
import { runOn } from "../../../core/department/runOn";
import type { Scheme } from "../../../core/schemes/scheme";
import { benchScheme } from "../../bench/month/benchScheme";
import { BENCH_MONTH, departmentSheets } from "../../bench/month/departmentWorkload";
import { bobsAppeal, officeSchemes, officeSheets } from "../../department/smallOffice";
import type { Book, CellValue } from "./executor/book";
import { makeBook, put } from "./executor/book";
import { bookState } from "./executor/bookState";
import { ExcelExecutor } from "./executor/excelExecutor";
import { loadOffice } from "./executor/loadOffice";

let executor = new ExcelExecutor(makeBook({}));
beforeAll(() => loadOffice(() => executor));

const workbook = new ExcelWorkbook();

/** Runs a month on a workbook, and gives how many requests that took. */
async function run(book: Book, request: Partial<RunRequest>, schemes: readonly Scheme[] = officeSchemes) {
  executor = new ExcelExecutor(book);
  const outcome = await runOn(workbook, schemes, { language: "en", ...request });
  if ("fault" in outcome) throw new Error(outcome.fault.code);
  return { changes: outcome.changes.length, requests: executor.log.length };
}

/** A workbook in which these runs were made. */
async function after(...runs: readonly Partial<RunRequest>[]): Promise<Book> {
  const book = makeBook(officeSheets());
  for (const request of runs) await run(book, request);
  return book;
}

/** The same workbook with cells of a sheet of the user's. */
function withCells(book: Book, sheet: string, rows: readonly (readonly (CellValue | null)[])[]): Book {
  const found = book.sheets.find(({ name }) => name === sheet);
  if (!found)
    book.sheets.push(...makeBook({ [sheet]: rows }).sheets.map((each) => ({ ...each, id: `{${sheet}}` })));
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => found && value !== null && put(found.values, row, column, value)),
  );
  return book;
}

const [april, may, june] = ["2026-04", "2026-05", "2026-06"].map((month) => ({ month }));
const published = { publish: { by: "Boss", on: "2026-06-01" } };

const CASES: readonly (readonly [string, () => Promise<Book>, Partial<RunRequest>])[] = [
  ["The first month", () => after(), { ...april, statements: {} }],
  [
    "A month whose figures were corrected",
    async () =>
      withCells(
        await after({ ...april }, { ...may }),
        "Figures",
        officeSheets({ bobsMay: 88 }).Figures ?? [],
      ),
    { ...may },
  ],
  [
    "An appeal against a published month that a later one rests on",
    async () =>
      withCells(
        await after({ ...april }, { ...may, ...published }, { ...june, ...published }),
        "申诉",
        bobsAppeal,
      ),
    { ...june },
  ],
];

/** Each so manieth action is failed at. */
const SOME_ACTIONS = 150;

describe.each(CASES)("%s in Excel", (_, start, request) => {
  it("takes no request that writes the second time", async () => {
    const book = await start();
    expect((await run(book, request)).changes).toBeGreaterThan(0);
    const done = bookState(book);
    expect((await run(book, request)).changes).toBe(0);
    expect(bookState(book)).toEqual(done);
  });

  it("is as before where a request that reads fails, and completed by the next run where one that writes does", async () => {
    const book = await start();
    const before = bookState(book);
    const whole = structuredClone(book);
    const { requests } = await run(whole, request);
    const sizes = executor.log.map(({ actions }) => actions);
    const wanted = bookState(whole);
    for (let at = 1; at <= requests; at++) {
      const actions = sizes[at - 1] ?? 0;
      const isWriting = at > requests - 1;
      const steps = isWriting
        ? Array.from({ length: Math.ceil(actions / SOME_ACTIONS) }, (_, n) => n * SOME_ACTIONS)
        : [0];
      for (const afterActions of [...steps, actions]) {
        const broken = structuredClone(book);
        executor = new ExcelExecutor(broken);
        executor.failure = { request: at, afterActions, code: "GeneralException" };
        const outcome = runOn(workbook, officeSchemes, { language: "en", ...request });
        await expect(outcome).rejects.toMatchObject({ code: "failed" });
        if (!isWriting || afterActions === 0) expect(bookState(broken)).toEqual(before);
        await run(broken, request);
        expect(bookState(broken), `request ${at}, after ${afterActions} actions`).toEqual(wanted);
      }
    }
  });
});

describe("The month in Excel", () => {
  it("takes as many requests for many people as for few", async () => {
    const requestsFor = async (people: number): Promise<number> => {
      const book = makeBook(departmentSheets(people));
      const { requests } = await run(book, { month: BENCH_MONTH }, [benchScheme]);
      return requests;
    };
    expect(await requestsFor(200)).toBe(await requestsFor(10));
  });
});
