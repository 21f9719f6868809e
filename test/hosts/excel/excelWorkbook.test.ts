import { beforeAll, describe, expect, it } from "vitest";
import { ExcelWorkbook } from "../../../addin/workbook/excelWorkbook";
import type { Change } from "../../../core/workbook/change";
import { portContract } from "../../core/workbook/contract";
import type { Book, SheetModel } from "./executor/book";
import { makeBook, merge, mergedIn, put } from "./executor/book";
import { ExcelExecutor } from "./executor/excelExecutor";
import { loadOffice } from "./executor/loadOffice";

let executor = new ExcelExecutor(makeBook({}));
let excelApi = 14;
beforeAll(() =>
  loadOffice(
    () => executor,
    () => excelApi,
  ),
);

/** Excel with a workbook open. */
function open(sheets: Parameters<typeof makeBook>[0]): { workbook: ExcelWorkbook; book: Book } {
  executor = new ExcelExecutor(makeBook(sheets));
  return { workbook: new ExcelWorkbook(), book: executor.book };
}

const sheetOf = ({ sheets }: Book, name: string): SheetModel => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const area = { row: 0, column: 0, rows: 2, columns: 1 };
const write = (sheet: string, text: string): Change => ({
  kind: "write",
  sheet,
  row: 0,
  column: 0,
  cells: [[text]],
});

describe("ExcelWorkbook", () => {
  portContract((sheets) => Promise.resolve(open(sheets).workbook));
});

describe("ExcelWorkbook reads", () => {
  it("what cells show beside what they hold, and TRUE, errors and texts as what they are", async () => {
    const { workbook, book } = open({ 表: [[0.4, 46_174, true, "#N/A", "007", "abc"]] });
    const sheet = sheetOf(book, "表");
    put(sheet.formats, 0, 0, "0%");
    put(sheet.formats, 0, 1, "yyyy-mm-dd");
    const [table] = (await workbook.read()).sheets;
    expect(table?.raw).toEqual([["0.4", "46174", "TRUE", "#N/A", "007", "abc"]]);
    expect(table?.shown).toEqual([["40%", "2026-06-01", "TRUE", "#N/A", "007", "abc"]]);
    expect([0, 1, 2, 3, 4, 5].map((column) => table?.isText?.(0, column))).toEqual([
      ...[false, false, false, false],
      ...[true, true],
    ]);
    expect([2, 5].map((column) => table?.isBoolean?.(0, column))).toEqual([true, false]);
  });

  it("a block that doesn't begin in the first cell at its place", async () => {
    const { workbook } = open({ 表: [[], ["", "", "甲", 2], [], ["", "", "乙"]] });
    const [table] = (await workbook.read()).sheets;
    expect(table?.raw).toEqual([[], ["", "", "甲", "2"], [], ["", "", "乙"]]);
  });

  it("hidden sheets, hidden rows and the days of a workbook that counts from 1904", async () => {
    const { workbook, book } = open({ 表: [["姓名"], ["张三"], ["李四"]], 暗: [["x"]] });
    sheetOf(book, "暗").visibility = "VeryHidden";
    sheetOf(book, "表").hiddenRows.add(2);
    book.isFrom1904 = true;
    const { sheets } = await workbook.read();
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(sheets[0]?.hiddenRowsFrom?.(1)).toBe(1);
    expect(sheets[0]?.serialShiftDays).toBe(1462);
  });

  it("every row of a merged block with the text of its first one, however many blocks there are", async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => [at % 2 === 0 ? `组${at}` : "", `人${at}`]);
    const { workbook, book } = open({
      表: rows,
      "o'a,b": [
        ["a", 1],
        ["", 2],
      ],
    });
    rows.forEach((_, row) => row % 2 === 0 && merge(sheetOf(book, "表"), { ...area, row }));
    merge(sheetOf(book, "o'a,b"), area);
    const { sheets } = await workbook.read();
    expect(sheets[0]?.raw.slice(0, 3)).toEqual([
      ["组0", "人0"],
      ["组0", "人1"],
      ["组2", "人2"],
    ]);
    expect(sheets[0]?.mergedFromRow?.(1199, 0)).toBe(1198);
    expect(sheets[0]?.mergedFromRow?.(1198, 0)).toBeUndefined();
    expect(sheets[1]?.raw[1]).toEqual(["a", "2"]);
  });

  it("the formula of a spilling cell at that cell alone", async () => {
    const { workbook, book } = open({ 表: [[1], [2]] });
    book.answers.set("=SORT(A1:A2)", [[1], [2]]);
    await workbook.apply([{ kind: "formula", sheet: "表", row: 0, column: 2, formula: "=SORT(A1:A2)" }]);
    const [table] = (await workbook.read()).sheets;
    expect(table?.raw).toEqual([
      ["1", "", "1"],
      ["2", "", "2"],
    ]);
    expect([table?.formulaAt?.(0, 2), table?.formulaAt?.(1, 2)]).toEqual(["=SORT(A1:A2)", undefined]);
  });

  it("more cells than one answer holds, in several", async () => {
    const long = "考".repeat(4000);
    const rows = Array.from({ length: 900 }, (_, at) => [`${at}${long}`]);
    const { workbook } = open({ 表: rows });
    const told: number[] = [];
    const { sheets } = await workbook.read(undefined, (done) => told.push(done));
    expect(sheets[0]?.raw).toEqual(rows);
    expect(Math.max(...executor.log.map(({ answerBytes }) => answerBytes))).toBeGreaterThan(5_000_000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[told.length - 1]).toBe(1);
  });
});

describe("ExcelWorkbook changes", () => {
  it("what Excel would take for something else into the text that it is", async () => {
    const texts = [
      "June",
      "一月",
      "50%",
      "1:30",
      "TRUE",
      "'quoted",
      "3月5日",
      "¥5",
      "张三",
      "#N/A",
      "Jan-5",
      "@x",
    ];
    const { workbook, book } = open({ 表: [] });
    await workbook.apply([
      { kind: "write", sheet: "表", row: 0, column: 0, cells: texts.map((text) => [text]) },
    ]);
    expect(sheetOf(book, "表").values.map(([value]) => value)).toEqual(texts);
    expect(sheetOf(book, "表").formulas.size).toBe(0);
  });

  it("the looks of a sheet as cell styles that are defined once", async () => {
    const { workbook, book } = open({ 表: [["总分"], [92]] });
    const styles: Change[] = [
      { kind: "style", sheet: "表", area: { ...area, rows: 1 }, style: "header" },
      { kind: "style", sheet: "表", area: { ...area, row: 1, rows: 1 }, style: "total", digits: 1 },
    ];
    await workbook.apply(styles);
    const { styles: cells } = sheetOf(book, "表");
    expect(cells).toEqual([["Kaohe header"], ["Kaohe total 1"]]);
    expect(book.styles.get("Kaohe total 1")).toMatchObject({
      NumberFormat: "0.0",
      HorizontalAlignment: "Right",
      Font: { Bold: true },
    });
    await workbook.apply(styles);
    expect(book.styles.size).toBe(3);
  });

  it("a sheet of ours into a blank one in its place: charts, comments, merged cells, filter, breaks", async () => {
    const { workbook, book } = open({ 表: [["甲", 1]], Other: [] });
    const furnish: Change[] = [
      { kind: "chart", sheet: "表", title: "图", categories: area, values: { ...area, column: 1 }, at: area },
      { kind: "comment", sheet: "表", row: 0, column: 0, text: "说明" },
      { kind: "choices", sheet: "表", area, options: ["甲", "乙,丙"] },
      { kind: "merge", sheet: "表", areas: [{ row: 4, column: 0, rows: 1, columns: 2 }] },
      { kind: "filter", sheet: "表", area },
      { kind: "freeze", sheet: "表", rows: 1, columns: 1 },
      { kind: "page", sheet: "表", orientation: "portrait", breaksBefore: [5, 9], repeatedRows: 1 },
    ];
    await workbook.apply(furnish);
    expect(sheetOf(book, "表")).toMatchObject({
      charts: [{ type: "ColumnClustered", title: "图", values: "'表'!B1:B2", categories: "'表'!A1:A2" }],
      comments: [{ row: 0, column: 0, content: "说明" }],
      validations: [{ rule: { list: { source: "甲,乙，丙" } }, alert: { style: "Warning" } }],
      filter: "'表'!A1:A2",
      frozen: { rows: 1, columns: 1 },
      breaks: [5, 9],
      page: {
        Orientation: "Portrait",
        PaperSize: "A4",
        PrintTitleRows: "$1:$1",
        Zoom: { horizontalFitToPages: 1 },
      },
    });
    await workbook.apply([{ kind: "comment", sheet: "表", row: 0, column: 0, text: "新" }]);
    expect(sheetOf(book, "表").comments.map(({ content }) => content)).toEqual(["新"]);
    const { id } = sheetOf(book, "表");
    await workbook.apply([{ kind: "clear sheet", sheet: "表" }]);
    expect(sheetOf(book, "表")).toMatchObject({
      ...{
        id,
        charts: [],
        comments: [],
        validations: [],

        filter: null,
        frozen: null,
        breaks: [],
      },
      values: [],
    });
    expect(mergedIn(sheetOf(book, "表"), { row: 0, column: 0, rows: 9, columns: 9 })).toEqual([]);
  });

  it("through a protection, which is there again afterwards, as it was", async () => {
    const { workbook, book } = open({ 台账: [["a"]], 表: [] });
    const options = { allowSort: true };
    sheetOf(book, "台账").protection = { options };
    await workbook.apply([write("台账", "b"), { kind: "protect", sheet: "台账" }, write("台账", "c")]);
    expect(sheetOf(book, "台账")).toMatchObject({ values: [["c"]], protection: { options } });
  });

  it("nothing where a sheet is protected with a password", async () => {
    const { workbook, book } = open({ 甲: [["a"]], 乙: [["b"]], 丙: [["c"]] });
    sheetOf(book, "甲").protection = { options: {} };
    sheetOf(book, "丙").protection = { options: {}, password: "secret" };
    await expect(
      workbook.apply([write("乙", "x"), write("甲", "x"), write("丙", "x")]),
    ).rejects.toMatchObject({
      code: "not allowed",
    });
    expect(book.sheets.map(({ values }) => values[0]?.[0])).toEqual(["a", "b", "c"]);
    expect(sheetOf(book, "甲").protection).not.toBeNull();
  });

  it("nothing where the last sheet that people see would go", async () => {
    const { workbook, book } = open({ 甲: [["a"]], 暗: [["b"]] });
    sheetOf(book, "暗").visibility = "Hidden";
    await expect(workbook.apply([{ kind: "remove sheet", sheet: "甲" }])).rejects.toMatchObject({
      refused: { code: "last sheet", sheet: "甲" },
    });
    expect(book.sheets).toHaveLength(2);
  });

  it("more cells than one request holds, in several and in their order", async () => {
    const { workbook, book } = open({ 表: [] });
    const cells = Array.from({ length: 3000 }, (_, at) => [at, "考核".repeat(500)]);
    const told: number[] = [];
    await workbook.apply(
      [{ kind: "write", sheet: "表", row: 0, column: 0, cells }, write("表", "last")],
      (done) => told.push(done),
    );
    expect(sheetOf(book, "表").values).toHaveLength(3000);
    expect(sheetOf(book, "表").values[0]?.[0]).toBe("last");
    expect(Math.max(...executor.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
    expect(told.length).toBeGreaterThan(3);
    expect(told[told.length - 1]).toBe(1);
  });
});

describe("ExcelWorkbook tells", () => {
  it("that a cell is being edited", async () => {
    const { workbook } = open({ 表: [] });
    executor.isEditingCell = true;
    await expect(workbook.read()).rejects.toMatchObject({ code: "cell being edited" });
    await expect(workbook.apply([write("表", "x")])).rejects.toMatchObject({ code: "cell being edited" });
  });

  it.each([
    ["ConnectionFailure", "unreachable"],
    ["RequestAborted", "timed out"],
    ["AccessDenied", "not allowed"],
    ["ActivityLimitReached", "busy"],
    ["UnsupportedOperation", "not supported"],
    ["GeneralException", "failed"],
  ])("%s as %s", async (code, told) => {
    const { workbook } = open({ 表: [] });
    executor.failure = { request: 1, afterActions: 0, code };
    await expect(workbook.read()).rejects.toMatchObject({ code: told, detail: `${code}: planned` });
  });

  it("which version of Excel's interface it lacks, before it asks for anything", async () => {
    const { workbook } = open({ 表: [] });
    excelApi = 12;
    await expect(workbook.read()).rejects.toMatchObject({ code: "not supported", detail: "ExcelApi 1.13" });
    excelApi = 14;
    expect(executor.log).toEqual([]);
  });
});
