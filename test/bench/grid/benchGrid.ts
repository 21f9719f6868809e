/*
 * The grid in a real browser: a grade column over 10,000 rows × 20 columns as one spilling formula against nested IF
 * in the same grid, a month of 2,000 people, the time until the page can be used, and the sizes of what is loaded.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { CellContent, Change } from "../../../core/workbook/change";
import { cellName } from "../../../core/workbook/sheetTable";
import { schemeSheetChanges } from "../../../core/schemeSheet/schemeSheetChanges";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import { buildWorkbook, PAGE_FOLDER } from "../../../local/start/build/buildWorkbook";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { makeWorkbook } from "../../local/makeWorkbook";
import { noticeOf } from "../../local/workbook/browser/hands";
import { openWorkbookPage } from "../../local/workbook/browser/openWorkbookPage";
import { SeededDice } from "../../oracle/seededDice";
import { medianMs } from "../medianMs";
import { benchScheme } from "../month/benchScheme";
import { BENCH_MONTH, departmentSheets } from "../month/departmentWorkload";
import { printColumns } from "../printTable";

const ROWS = 10_000;
const COLUMNS = 20;
const PEOPLE = 2_000;
const EDITS = { warmUps: 1, runs: 5 };
const LIMITS = [0, 60, 70, 80, 90];
const GRADES = ["E", "D", "C", "B", "A"];

const apply = (page: Page, changes: readonly Change[]): Promise<void> =>
  page.evaluate((list) => window.kaohe.port.apply(list), changes);

/** Waits until all formulas are computed. */
const settle = (page: Page): Promise<unknown> => page.evaluate(() => window.kaohe.port.read([]));

async function openCells(page: Page, cells: Record<string, CellContent[][]>): Promise<void> {
  const bytes = Buffer.from(await makeWorkbook(cells)).toString("base64");
  await page.evaluate(
    (text) =>
      window.kaohe.open(
        Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0)),
        "bench.xlsx",
      ),
    bytes,
  );
}

/** Scores in all columns, and the table of grades behind them. */
function scores(): CellContent[][] {
  const dice = new SeededDice(7);
  return Array.from({ length: ROWS }, (_, row) => [
    ...Array.from({ length: COLUMNS }, () => dice.decimal(40, 100, 1).double),
    ...(LIMITS[row] === undefined ? [] : [null, null, LIMITS[row], GRADES[row] ?? null]),
  ]);
}

const TABLE_COLUMN = COLUMNS + 2;
const limit = (row: number): string => `$${cellName(row, TABLE_COLUMN).replace(/(\d+)/, "$$$1")}`;
const grade = (row: number): string => `$${cellName(row, TABLE_COLUMN + 1).replace(/(\d+)/, "$$$1")}`;

function nestedIf(row: number): string {
  const score = cellName(row, COLUMNS - 1);
  const test = (band: number, otherwise: string): string =>
    `IF(${score}>=${limit(band)},${grade(band)},${otherwise})`;
  return `=${[1, 2, 3, 4].reduce((inner, band) => test(band, inner), grade(0))}`;
}

const SPILLING: Change[] = [
  {
    kind: "formula",
    sheet: "Scores",
    row: 0,
    column: COLUMNS,
    formula: `=PERF.GRADE(${cellName(0, COLUMNS - 1)}:${cellName(ROWS - 1, COLUMNS - 1)},${limit(0)}:${grade(4)})`,
  },
];
const NESTED: Change[] = Array.from({ length: ROWS }, (_, row) => ({
  kind: "formula",
  sheet: "Scores",
  row,
  column: COLUMNS,
  formula: nestedIf(row),
}));

/** Time from an edit of the table of grades until every grade follows. */
async function timeRecalculation(page: Page, formulas: readonly Change[]): Promise<number> {
  await openCells(page, { Scores: scores() });
  await apply(page, formulas);
  await settle(page);
  let edge = 70;
  const before = await lastGrade(page);
  const ms = await medianMs(async () => {
    edge = edge === 70 ? 71.5 : 70;
    await apply(page, [{ kind: "write", sheet: "Scores", row: 2, column: TABLE_COLUMN, cells: [[edge]] }]);
    await settle(page);
  }, EDITS);
  if (!GRADES.includes(before)) throw new Error(`no grade, but ${before}`);
  return ms;
}

const lastGrade = (page: Page): Promise<string> =>
  page.evaluate(
    async ([row, column]) => (await window.kaohe.port.read(["Scores"])).sheets[0]?.raw[row]?.[column] ?? "",
    [ROWS - 1, COLUMNS] as const,
  );

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A month of a large department by the button, and how long one then waits for a cell to take an entry. */
async function timeDepartment(page: Page): Promise<[string, number][]> {
  const openMs = await timed(() => openCells(page, departmentSheets(PEOPLE)));
  const layout = writeSchemeSheet(benchScheme, "en");
  const schemeSheet: Change = { kind: "add sheet", sheet: layout.name };
  await apply(page, [schemeSheet, ...schemeSheetChanges(layout.name, layout)]);
  let notice = "";
  const gradeMs = await timed(async () => {
    await page.click('[data-command="grade"]');
    notice = await noticeOf(page);
  });
  if (!notice.includes(BENCH_MONTH)) throw new Error(notice);
  const undoMs = await timed(async () => {
    await page.click('[data-command="undo"]');
    await noticeOf(page);
  });
  await page.evaluate(() => window.kaohe.select("Figures", 1_500, 3));
  const entryMs = await medianMs(
    () =>
      page.evaluate(async () => {
        await window.kaohe.port.apply([
          {
            kind: "write",
            sheet: "Figures",
            row: 1_500,
            column: 3,
            cells: [[Math.round(performance.now())]],
          },
        ]);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }),
    EDITS,
  );
  return [
    ["opened", openMs],
    ["month graded and written", gradeMs],
    ["taken back", undoMs],
    ["one entry, until it is drawn", entryMs],
  ];
}

function printSizes(): void {
  const files = readdirSync(PAGE_FOLDER).filter((name) => !name.endsWith(".LEGAL.txt"));
  const bytesOf = (name: string): Buffer => readFileSync(join(PAGE_FOLDER, name));
  const first = files.filter((name) => /^(page\.|index|functions\.zh-CN|zh-CN)/.test(name));
  const line = (title: string, names: readonly string[]): string[] => {
    const [plain, packed] = names.reduce(
      ([size, zipped], name) => [size + bytesOf(name).length, zipped + gzipSync(bytesOf(name)).length],
      [0, 0],
    );
    return [title, (plain / 1e6).toFixed(2), (packed / 1e6).toFixed(2)];
  };
  printColumns(
    ["loaded", "MB", "MB gzipped"],
    [
      line("page with the grid", first),
      line("for saving", ["worker.js", "excelize.wasm.gz"]),
      line("sample workbook", ["sample.xlsx"]),
    ],
  );
}

/** Measures the grid and prints what it takes. */
export async function benchGrid(): Promise<void> {
  const buildMs = await timed(buildWorkbook);
  const browser = await launchBrowser();
  try {
    const startMs = await medianMs(
      async () => (await openWorkbookPage(browser, "?lang=zh-CN&tour=no")).close(),
      { warmUps: 1, runs: 3 },
    );
    const { page, close } = await openWorkbookPage(browser, "?lang=en&tour=no&today=2026-07-05");
    page.setDefaultTimeout(300_000);
    const spilling = await timeRecalculation(page, SPILLING);
    const nested = await timeRecalculation(page, NESTED);
    const department = await timeDepartment(page);
    await close();
    const ms = (value: number): string => value.toFixed(0);
    printColumns(
      ["in the grid, in a browser", "ms"],
      [
        ["page built", ms(buildMs)],
        ["page usable, sample open", ms(startMs)],
        [`edit of the table, ${ROWS} rows × ${COLUMNS}, one spilling PERF.GRADE`, ms(spilling)],
        [`the same as ${ROWS} nested IF`, ms(nested)],
        ...department.map(([name, value]) => [`${PEOPLE} people: ${name}`, ms(value)]),
      ],
    );
    console.log(`\nOne spilling formula follows ${(nested / spilling).toFixed(1)} times as fast.\n`);
    printSizes();
  } finally {
    await browser.close();
  }
}
