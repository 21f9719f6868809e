import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CellContent } from "../../../core/workbook/change";
import { readFileWorkbook } from "../../../local/fileParts/readFileWorkbook";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { refuseError } from "../../../local/xlsx/excelize";
import { readTables } from "../../../local/xlsx/readTables";
import { makeWorkbook } from "../makeWorkbook";

const shared = new URL("../../../../shared/data/", import.meta.url);
const others = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith(".xlsx")) : [];
const files: (string | URL)[] = [SAMPLE_FILE, ...others.map((name) => new URL(name, shared))];

const textOf = (value: CellContent): string =>
  value === null ? "" : typeof value === "boolean" ? (value ? "1" : "0") : String(value);

describe("a workbook file read for the grid", () => {
  it.each(files)("holds the same in every cell as the spreadsheet library says: %s", async (file) => {
    const bytes = readFileSync(file);
    const tables = await readTables(bytes, "test.xlsx");
    const { sheets } = await readFileWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ sheet }) => sheet));
    for (const [index, { name, cells }] of sheets.entries()) {
      const table = tables[index];
      const differing: string[] = [];
      for (const [row, line] of cells)
        for (const [column, { value, formula }] of line) {
          const isMerged = table?.mergedFromRow?.(row, column) !== undefined;
          const raw = table?.raw[row]?.[column] ?? "";
          // The library writes numbers out where files hold 9.9999999999999995E-2.
          const isSame = textOf(value) === raw || (typeof value === "number" && value === Number(raw));
          if (!isMerged && formula === undefined && !isSame)
            differing.push(`${name} ${row} ${column}: ${raw}`);
        }
      expect(differing).toEqual([]);
    }
  });

  it("fills shared formulas down, keeps looks, names, comments, choices and charts", async () => {
    const bytes = await makeWorkbook(
      {
        表: [
          ["甲", 1],
          ["乙", 2],
          ["丙", 3],
        ],
      },
      (workbook, excelize) => {
        refuseError(workbook.SetCellFormula("表", "C1", "B1*$B$3", { Type: "shared", Ref: "C1:C3" }));
        refuseError(workbook.SetCellFormula("表", "D1", "_xldudf_PERF_GRADE(B1)"));
        const { style } = workbook.NewStyle({
          Font: { Bold: true, Color: "FF0000" },
          Fill: { Type: "pattern", Pattern: 1, Color: ["FFF2CC"] },
          Alignment: { Horizontal: "center", WrapText: true },
          CustomNumFmt: "0.0%",
        });
        refuseError(workbook.SetCellStyle("表", "B2", "B2", style));
        refuseError(workbook.SetDefinedName({ Name: "区域", RefersTo: "表!$A$1:$B$3" }));
        refuseError(workbook.AddComment("表", { Cell: "A2", Text: "说明" }));
        refuseError(
          workbook.AddDataValidation("表", {
            Sqref: "A1:A3",
            Type: "list",
            Formula1: '"甲,乙"',
            AllowBlank: true,
          }),
        );
        const Series = [{ Categories: "表!$A$1:$A$3", Values: "表!$B$1:$B$3" }];
        refuseError(
          workbook.AddChart("表", "F2", {
            Type: excelize.Col,
            Series,
            Title: { Paragraph: [{ Text: "图" }] },
          }),
        );
      },
    );
    const { sheets, names, styles } = await readFileWorkbook(bytes);
    const [sheet] = sheets;
    expect([0, 1, 2].map((row) => sheet?.cells.get(row)?.get(2)?.formula)).toEqual([
      "=B1*$B$3",
      "=B2*$B$3",
      "=B3*$B$3",
    ]);
    expect(sheet?.cells.get(0)?.get(3)?.formula).toBe("=PERF.GRADE(B1)");
    expect(styles[sheet?.cells.get(1)?.get(1)?.style ?? 0]).toMatchObject({
      bold: true,
      ink: "#ff0000",
      paper: "#fff2cc",
      horizontal: "center",
      wraps: true,
      numberFormat: "0.0%",
    });
    const area = { row: 0, column: 0, rows: 3, columns: 1 };
    expect(names).toEqual([{ name: "区域", sheet: "表", area: { ...area, columns: 2 } }]);
    expect(sheet?.comments).toEqual([{ row: 1, column: 0, text: "说明" }]);
    expect(sheet?.choices).toEqual([{ area, options: ["甲", "乙"] }]);
    expect(sheet?.charts).toEqual([
      { title: "图", categories: area, values: { ...area, column: 1 }, at: { row: 1, column: 5 } },
    ]);
  });
});
