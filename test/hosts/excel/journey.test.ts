import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ExcelWorkbook } from "../../../addin/workbook/excelWorkbook";
import { runCommand } from "../../../core/commands/runCommand";
import { setUpWorkbook } from "../../../core/setup/setUpWorkbook";
import { bobsAppeal, officeSchemes, officeSheets } from "../../department/smallOffice";
import { launchBrowser } from "../browser/launchBrowser";
import type { CellValue, SheetModel } from "./executor/book";
import { makeBook } from "./executor/book";
import { bookState, cellState } from "./executor/bookState";
import { enterCell } from "./executor/enterCell";
import { ExcelExecutor } from "./executor/excelExecutor";
import { loadOffice } from "./executor/loadOffice";
import type { AddinPage } from "./openAddin";
import { openAddin } from "./openAddin";
import { callIn } from "./openExcel";

const [appealHeaders = []] = bobsAppeal;
const executor = new ExcelExecutor(makeBook(officeSheets({ appeals: [appealHeaders] })));
const { book } = executor;

const sheet = (name: RegExp): SheetModel => {
  const found = book.sheets.find((each) => name.test(each.name));
  if (!found)
    throw new Error(`no sheet is like ${name.source} among ${book.sheets.map((each) => each.name).join()}`);
  return found;
};

/** Types into cells, as people do. */
function type(name: RegExp, row: number, entries: readonly (CellValue | null)[]): void {
  entries.forEach((entry, column) => {
    if (entry !== null) enterCell(book, sheet(name), [row, column], { entry, format: "General" });
  });
}

/** The line of a person in the results. */
const resultOf = (person: string): string =>
  sheet(/^Results 2026-06/)
    .values.map((cells) => Array.from(cells, String).join("|"))
    .find((line) => line.split("|").includes(person)) ?? "";

/** How many rows the ledger has. */
const ledgerRows = (): number =>
  sheet(/Ledger/).values.filter((row) => row.some((value) => value !== undefined)).length;

const cells = (): unknown => cellState(book);

describe("A department's month in the built add-in", () => {
  let browser: Browser;
  let addin: AddinPage;
  const notice = (): Promise<string> => addin.page.locator("#notice").innerText();

  beforeAll(async () => {
    loadOffice(() => executor);
    browser = await launchBrowser();
    addin = await openAddin(browser, () => executor);
  });
  afterAll(() => browser.close());

  it("begins with scheme sheets beside the sheets that are there", async () => {
    const workbook = new ExcelWorkbook();
    const request = { language: "en", schemes: officeSchemes, month: "2026-06" } as const;
    await workbook.apply(setUpWorkbook(await workbook.read(), request));
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Roster", "Figures", expect.stringContaining("Service") as string]),
    );
  });

  it("grades the month from the ribbon, shows what it came to, and opens the results", async () => {
    await addin.press("gradeMonth");
    expect(await notice()).toMatch(/2026-06/);
    expect(resultOf("Bob")).not.toBe("");
    expect(book.active).toMatch(/2026-06/);
    expect(ledgerRows()).toBeGreaterThan(5);
  });

  it("writes nothing the second time", async () => {
    const before = bookState(book);
    await addin.press("gradeMonth");
    expect(bookState(book)).toEqual(before);
  });

  it("takes in a correction, and takes it back with Undo", async () => {
    const [before, bob] = [cells(), resultOf("Bob")];
    const row = sheet(/^Figures$/).values.findIndex(
      ([date, name]) => name === "Bob" && date === "2026-06-20",
    );
    type(/^Figures$/, row, [null, null, 95]);
    await addin.press("gradeMonth");
    expect(resultOf("Bob")).not.toBe(bob);
    await addin.press("undoLast");
    expect(resultOf("Bob")).toBe(bob);
    type(/^Figures$/, row, [null, null, 38]);
    expect(cells()).toEqual(before);
  });

  it("does one thing at a time: a second button pressed meanwhile is done at once and does nothing", async () => {
    const before = cells();
    await Promise.all([addin.press("writeStatements"), addin.press("writeStatements")]);
    await addin.press("undoLast");
    expect(cells()).toEqual(before);
  });

  it("writes statements and a check, each undone by itself", async () => {
    const before = cells();
    await addin.press("writeStatements");
    expect(
      sheet(/^Statements 2026-06/)
        .values.flat()
        .join("|"),
    ).toContain("Bob");
    await addin.press("undoLast");
    expect(cells()).toEqual(before);
    await addin.press("checkWorkbook");
    expect(await notice()).not.toBe("");
    await addin.press("undoLast");
    expect(cells()).toEqual(before);
  });

  it("keeps a published month, but for an appeal that is upheld", async () => {
    const today = "2026-07-05";
    await runCommand(new ExcelWorkbook(), "publish", { language: "en", today, by: "Boss", month: "2026-06" });
    const bob = resultOf("Bob");
    const row = sheet(/^Figures$/).values.findIndex(
      ([date, name]) => name === "Bob" && date === "2026-06-20",
    );
    type(/^Figures$/, row, [null, null, 95]);
    await addin.press("gradeMonth");
    const ledger = ledgerRows();
    type(/^Figures$/, row, [null, null, 38]);
    await addin.press("gradeMonth");
    expect(resultOf("Bob")).toBe(bob);
    expect(ledgerRows()).toBe(ledger);
    const appeal = [
      "S1",
      "'2026-06",
      "Bob",
      "service",
      "'2026-07-10",
      "wrong",
      "支持",
      "Boss",
      "'2026-07-12",
    ];
    type(/申诉/, 1, [...appeal, "quality", 38, 85]);
    await addin.press("gradeMonth");
    expect(resultOf("Bob")).not.toBe(bob);
    expect(ledgerRows()).toBeGreaterThan(ledger);
  });

  it("freezes formulas of ours in the selection to their values, and thaws them", async () => {
    const formulas = ["=PERF.GRADE(C2)", "=PERF.GRADE(C3:C5)", "=SUM(C2:C5)"];
    book.answers
      .set(formulas[0] ?? "", "A")
      .set(formulas[1] ?? "", [["A"], ["B"], ["C"]])
      .set(formulas[2] ?? "", 7);
    formulas.forEach((entry, at) =>
      enterCell(book, sheet(/^Figures$/), [1, 6 + at], { entry, format: "General" }),
    );
    const before = cells();
    const texts = (): string[] => [...sheet(/^Figures$/).formulas.values()].map(({ text }) => text);
    book.active = "Figures";
    book.selection = { row: 1, column: 6, rows: 1, columns: 3 };
    await addin.press("freezeToValues");
    expect(texts()).toEqual([formulas[2]]);
    const { values } = sheet(/^Figures$/);
    expect([1, 2, 3].map((row) => values[row]?.slice(6))).toEqual([
      ["A", "A", 7],
      [undefined, "B"],
      [undefined, "C"],
    ]);
    await addin.press("thawFormulas");
    expect(texts().sort()).toEqual([...formulas].sort());
    expect(cells()).toEqual(before);
  });

  it("answers a function of both forms of a blank in a range", async () => {
    const call = callIn(addin.page);
    expect(await call("GRADE", [[[85], [null], [""]]])).toEqual([["良好"], [""], [""]]);
  });

  it("says that a cell is being edited, changes nothing, and is ready for the next button", async () => {
    const before = cells();
    executor.isEditingCell = true;
    await addin.press("gradeMonth");
    executor.isEditingCell = false;
    expect(await notice()).toMatch(/cell is being edited/);
    expect(cells()).toEqual(before);
    await addin.press("gradeMonth");
    expect(await notice()).toMatch(/2026-06/);
  });

  it("stands beside the pane, which reads the workbook again after an edit", async () => {
    await addin.page.locator("#pane main").waitFor();
    const requests = executor.log.length;
    await addin.edited();
    await expect.poll(() => executor.log.length).toBeGreaterThan(requests);
  });

  it("runs under its strict policy and asks for nothing but its own files and the Office client", () => {
    expect(addin.violations).toEqual([]);
    expect(addin.refused).toEqual([]);
  });
});
