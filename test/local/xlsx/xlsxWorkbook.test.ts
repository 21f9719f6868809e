import { describe, expect, it } from "vitest";
import { bytesOf, refuseError } from "../../../local/xlsx/excelize";
import { loadExcelize } from "../../../local/xlsx/loadExcelize";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import { readZip } from "../readZip";
import type { StartingSheets } from "../../core/workbook/contract";
import { portContract } from "../../core/workbook/contract";

async function fileOf(sheets: StartingSheets): Promise<XlsxWorkbook> {
  const workbook = (await loadExcelize()).NewFile();
  Object.entries(sheets).forEach(([name, cells], index) => {
    if (index === 0) refuseError(workbook.SetSheetName("Sheet1", name));
    else refuseError(workbook.NewSheet(name));
    cells.forEach((row, at) => refuseError(workbook.SetSheetRow(name, `A${at + 1}`, [...row])));
  });
  return new XlsxWorkbook(bytesOf(workbook), "test.xlsx");
}

describe("XlsxWorkbook", () => {
  portContract(fileOf);

  it("writes charts, comments, choices, page breaks and protection that the library reads back", async () => {
    const workbook = await fileOf({ 表: [["甲", 1]] });
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    await workbook.apply([
      {
        kind: "chart",
        sheet: "表",
        title: "图",
        categories: area,
        values: { ...area, column: 1 },
        at: { row: 3, column: 0 },
      },
      { kind: "comment", sheet: "表", row: 0, column: 0, text: "说明" },
      { kind: "choices", sheet: "表", area, options: ["甲", "乙"] },
      { kind: "page", sheet: "表", orientation: "portrait", breaksBefore: [5] },
      { kind: "protect", sheet: "表" },
    ]);
    const parts = readZip(workbook.bytes);
    const text = (pattern: RegExp): string =>
      [...parts]
        .filter(([name]) => pattern.test(name))
        .map(([, content]) => content)
        .join("");
    expect(text(/charts\/chart/)).toContain("图");
    expect(text(/comments/)).toContain("说明");
    expect(text(/worksheets\/sheet1/)).toMatch(/sheetProtection/);
    expect(text(/worksheets\/sheet1/)).toMatch(/rowBreaks/);
    expect(text(/worksheets\/sheet1/)).toMatch(/dataValidation/);
  });

  it("tells while it writes many rows how far it is, and the end once the bytes are there", async () => {
    const workbook = await fileOf({ 表: [["甲"]] });
    const told: number[] = [];
    const cells = Array.from({ length: 1200 }, (_, at) => [at]);
    await workbook.apply([{ kind: "write", sheet: "表", row: 1, column: 0, cells }], (doneFraction) => {
      told.push(doneFraction);
    });
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.length).toBeGreaterThan(3);
    expect(told[told.length - 1]).toBe(1);
  });
});
