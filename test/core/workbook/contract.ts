import { expect, it } from "vitest";
import type { Change } from "../../../core/workbook/change";
import type { WorkbookPort } from "../../../core/workbook/port";
import { ChangesRefused } from "../../../core/workbook/port";

/** What the sheets of a new workbook hold. */
export type StartingSheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** Makes a workbook of a host with these sheets. */
export type MakeWorkbook = (sheets: StartingSheets) => Promise<WorkbookPort>;

const START: StartingSheets = {
  数据: [
    ["姓名", "得分"],
    ["张三", 90],
  ],
  Other: [["kept"]],
};

async function cells(workbook: WorkbookPort, sheet: string): Promise<readonly (readonly string[])[]> {
  const { sheets } = await workbook.read([sheet]);
  // Hosts may leave out blanks at the end of a row.
  return (sheets[0]?.raw ?? []).map((row) => {
    const last = row.reduce((at, text, index) => (text === "" ? at : index), -1);
    return row.slice(0, last + 1);
  });
}

const area = { row: 0, column: 0, rows: 2, columns: 2 };

/** Every kind of change, into a sheet that is there. */
const ALL_KINDS: readonly Change[] = [
  { kind: "add sheet", sheet: "新表" },
  {
    kind: "write",
    sheet: "新表",
    row: 0,
    column: 0,
    cells: [
      ["组", "总分"],
      ["甲", 92],
      ["乙", 80.5],
    ],
  },
  { kind: "style", sheet: "新表", area: { ...area, rows: 1 }, style: "header" },
  {
    kind: "style",
    sheet: "新表",
    area: { row: 1, column: 1, rows: 2, columns: 1 },
    style: "total",
    digits: 1,
  },
  { kind: "widths", sheet: "新表", widths: [12, 9] },
  { kind: "heights", sheet: "新表", heights: [{ row: 0, points: 28 }] },
  { kind: "freeze", sheet: "新表", rows: 1, columns: 1 },
  { kind: "name", name: "KH_teams", sheet: "新表", area: { row: 1, column: 0, rows: 2, columns: 2 } },
  {
    kind: "chart",
    sheet: "新表",
    title: "小组总分",
    categories: { row: 1, column: 0, rows: 2, columns: 1 },
    values: { row: 1, column: 1, rows: 2, columns: 1 },
    at: { row: 4, column: 0 },
  },
  { kind: "choices", sheet: "新表", area: { row: 1, column: 0, rows: 2, columns: 1 }, options: ["甲", "乙"] },
  { kind: "comment", sheet: "新表", row: 0, column: 1, text: "各项得分之和" },
  { kind: "merge", sheet: "新表", areas: [{ row: 6, column: 0, rows: 1, columns: 3 }] },
  { kind: "filter", sheet: "新表", area: { row: 0, column: 0, rows: 3, columns: 2 } },
  {
    kind: "page",
    sheet: "新表",
    orientation: "portrait",
    breaksBefore: [2],
    scalePercent: 80,
    repeatedRows: 1,
  },
  { kind: "protect", sheet: "新表" },
];

/** What every adapter of the workbook port must do. */
export function portContract(make: MakeWorkbook): void {
  it("reads all sheets in their order, or those that are named", async () => {
    const workbook = await make(START);
    const all = await workbook.read();
    expect(all.sheets.map(({ sheet }) => sheet)).toEqual(["数据", "Other"]);
    expect(await cells(workbook, "数据")).toEqual([
      ["姓名", "得分"],
      ["张三", "90"],
    ]);
    expect((await workbook.read(["other", "missing"])).sheets.map(({ sheet }) => sheet)).toEqual(["Other"]);
  });

  it("applies every kind of change in one batch and leaves the other sheets as they were", async () => {
    const workbook = await make(START);
    await workbook.apply(ALL_KINDS);
    expect(await cells(workbook, "新表")).toEqual([
      ["组", "总分"],
      ["甲", "92"],
      ["乙", "80.5"],
    ]);
    expect(await cells(workbook, "数据")).toEqual([
      ["姓名", "得分"],
      ["张三", "90"],
    ]);
    expect(await cells(workbook, "Other")).toEqual([["kept"]]);
    expect((await workbook.read()).names).toEqual([
      { name: "KH_teams", sheet: "新表", area: { row: 1, column: 0, rows: 2, columns: 2 } },
    ]);
  });

  it("keeps text as text: what looks like a formula, a number or a date stays what it is", async () => {
    const texts = [
      "=1+1",
      "+cmd|' /C calc'!A0",
      "-2",
      "@SUM(A1)",
      "007",
      "1-2",
      "__proto__",
      "😀",
      "a\nb",
      "_x0041_",
    ];
    const workbook = await make({ 数据: [] });
    await workbook.apply([
      { kind: "write", sheet: "数据", row: 0, column: 0, cells: texts.map((text) => [text]) },
    ]);
    const { sheets } = await workbook.read(["数据"]);
    const [table] = sheets;
    expect(table?.raw.map(([text]) => text)).toEqual(texts);
    texts.forEach((_, row) => expect(table?.formulaAt?.(row, 0)).toBeUndefined());
  });

  it("blanks a cell with null and leaves what a short row lacks", async () => {
    const workbook = await make({
      数据: [
        ["a", "b", "c"],
        ["d", "e"],
      ],
    });
    await workbook.apply([{ kind: "write", sheet: "数据", row: 0, column: 0, cells: [[null, "B"], ["D"]] }]);
    expect(await cells(workbook, "数据")).toEqual([
      ["", "B", "c"],
      ["D", "e"],
    ]);
  });

  it("writes a sheet anew after emptying it", async () => {
    const workbook = await make({ 数据: [["a", "b"], ["c"]], Other: [["kept"]] });
    await workbook.apply([
      { kind: "clear sheet", sheet: "数据" },
      { kind: "write", sheet: "数据", row: 0, column: 0, cells: [["new"]] },
    ]);
    expect(await cells(workbook, "数据")).toEqual([["new"]]);
    expect(await cells(workbook, "Other")).toEqual([["kept"]]);
  });

  it("gives a cell a formula, in its own way only, and takes it away with what is written over it", async () => {
    const workbook = await make(START);
    await workbook.apply([{ kind: "formula", sheet: "数据", row: 1, column: 2, formula: "=B2*2" }]);
    const formula = async (): Promise<string | undefined> =>
      (await workbook.read(["数据"])).sheets[0]?.formulaAt?.(1, 2);
    expect(await formula()).toBe("=B2*2");
    await workbook.apply([{ kind: "write", sheet: "数据", row: 1, column: 2, cells: [[180]] }]);
    expect(await formula()).toBeUndefined();
    expect((await cells(workbook, "数据"))[1]).toEqual(["张三", "90", "180"]);
  });

  it("takes a sheet away with its names, and gives another one its name", async () => {
    const workbook = await make(START);
    await workbook.apply([
      { kind: "name", name: "KH_data", sheet: "数据", area },
      { kind: "remove sheet", sheet: "数据" },
      { kind: "add sheet", sheet: "数据" },
      { kind: "write", sheet: "数据", row: 0, column: 0, cells: [["new"]] },
    ]);
    const { sheets, names } = await workbook.read();
    expect(sheets.map(({ sheet }) => sheet).sort()).toEqual(["Other", "数据"]);
    expect(names).toEqual([]);
    expect(await cells(workbook, "数据")).toEqual([["new"]]);
  });

  it("writes through the protection that it gave a sheet", async () => {
    const workbook = await make(START);
    await workbook.apply([{ kind: "protect", sheet: "数据" }]);
    await workbook.apply([{ kind: "write", sheet: "数据", row: 2, column: 0, cells: [["李四", 80]] }]);
    expect((await cells(workbook, "数据"))[2]).toEqual(["李四", "80"]);
  });

  it("moves a name that is there", async () => {
    const workbook = await make(START);
    await workbook.apply([{ kind: "name", name: "KH_data", sheet: "数据", area }]);
    await workbook.apply([
      { kind: "name", name: "KH_data", sheet: "Other", area: { ...area, rows: 1, columns: 1 } },
    ]);
    expect((await workbook.read()).names).toEqual([
      { name: "KH_data", sheet: "Other", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    ]);
  });

  it.each([
    ["a sheet that isn't there", { kind: "freeze", sheet: "没有", rows: 1, columns: 0 }, "no such sheet"],
    ["a sheet that is there already", { kind: "add sheet", sheet: "other" }, "sheet exists"],
    ["a name that no sheet may have", { kind: "add sheet", sheet: "a/b" }, "bad sheet name"],
  ] as const)("refuses %s, and does nothing at all", async (_, refused, code) => {
    const workbook = await make(START);
    const before = await workbook.read();
    const changes: Change[] = [
      { kind: "write", sheet: "数据", row: 0, column: 0, cells: [["overwritten"]] },
      refused,
    ];
    await expect(workbook.apply(changes)).rejects.toThrow(ChangesRefused);
    await expect(workbook.apply(changes)).rejects.toMatchObject({ refused: { code, sheet: refused.sheet } });
    expect((await workbook.read()).sheets.map(({ raw }) => raw)).toEqual(before.sheets.map(({ raw }) => raw));
  });
}
