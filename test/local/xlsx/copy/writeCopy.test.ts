import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FileWorkbook } from "../../../../local/fileParts/fileWorkbook";
import { readFileWorkbook } from "../../../../local/fileParts/readFileWorkbook";
import { SAMPLE_FILE } from "../../../../local/sample/samplePath";
import type { SavedCell, SavedSheet, SavedWorkbook } from "../../../../local/xlsx/copy/savedWorkbook";
import { writeCopy } from "../../../../local/xlsx/copy/writeCopy";
import { loadExcelize } from "../../../../local/xlsx/loadExcelize";
import { makeWorkbook } from "../../makeWorkbook";
import { readZip } from "../../readZip";

const shared = new URL("../../../../../shared/data/", import.meta.url);
const FORM = new URL("zh_互联网中心绩效评估表.xlsx", shared);

/** A file as a grid would hand it back where nobody touched it. */
function untouched(bytes: Uint8Array, { sheets, styles }: FileWorkbook): SavedWorkbook {
  return {
    bytes,
    edits: [],
    styles,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      widths: [],
      heights: [],
      cells: [...sheet.cells].flatMap(([row, cells]) =>
        [...cells].map(([column, { value, formula, style }]): SavedCell => ({
          row,
          column,
          value,
          ...(formula !== undefined && { formula }),
          ...(style > 0 && { style }),
        })),
      ),
    })),
  };
}

async function copyOf(
  bytes: Uint8Array,
  change: (saved: SavedWorkbook) => SavedWorkbook = (saved) => saved,
): Promise<Uint8Array> {
  const saved = change(untouched(bytes, await readFileWorkbook(bytes)));
  return writeCopy(await loadExcelize(), saved);
}

/** Changes the first sheet of what is saved. */
const onFirst =
  (change: (sheet: SavedSheet) => Partial<SavedSheet>) =>
  (saved: SavedWorkbook): SavedWorkbook => ({
    ...saved,
    sheets: saved.sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...change(sheet) } : sheet)),
  });

const put =
  (...cells: SavedCell[]) =>
  (sheet: SavedSheet): Partial<SavedSheet> => ({
    cells: [
      ...sheet.cells.filter(
        ({ row, column }) => !cells.some((cell) => cell.row === row && cell.column === column),
      ),
      ...cells,
    ],
  });

describe("a saved copy", () => {
  it("has the same bytes where nobody changed anything", async () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE_FILE));
    expect(await copyOf(bytes)).toEqual(bytes);
  });

  it("changes only the part of the sheet whose cell was edited", async () => {
    const bytes = new Uint8Array(readFileSync(SAMPLE_FILE));
    const copy = await copyOf(bytes, onFirst(put({ row: 2, column: 2, value: 99 })));
    const [before, after] = [readZip(bytes), readZip(copy)];
    expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
    const changed = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("holds edited values, formulas with the cells they fill, looks, merged cells and what stays in view", async () => {
    const bytes = await makeWorkbook({
      表: [
        ["姓名", "得分"],
        ["甲", 90],
        ["乙", 70],
      ],
      二: [["b"]],
    });
    const bold = { bold: true, paper: "#ffff00" };
    const copy = await copyOf(bytes, (saved) => {
      const edited = onFirst((sheet) => ({
        ...put(
          { row: 1, column: 1, value: "007" },
          { row: 2, column: 0, value: null },
          { row: 0, column: 0, value: "姓名", style: saved.styles.length },
          { row: 1, column: 2, value: "优秀", formula: "=PERF.GRADE(B2:B3)", spill: { rows: 2, columns: 1 } },
        )(sheet),
        merges: [{ row: 5, column: 0, rows: 1, columns: 2 }],
        frozenRows: 1,
        widths: [[0, 30]],
      }))(saved);
      const [first, second] = edited.sheets;
      return { ...edited, sheets: second && first ? [second, first] : [], styles: [...saved.styles, bold] };
    });
    const { sheets, styles } = await readFileWorkbook(copy);
    expect(sheets.map(({ name }) => name)).toEqual(["二", "表"]);
    const sheet = sheets[1];
    expect(sheet?.cells.get(1)?.get(1)?.value).toBe("007");
    expect(sheet?.cells.get(2)?.get(0)?.value ?? null).toBeNull();
    expect(sheet?.cells.get(1)?.get(2)?.formula).toBe("=PERF.GRADE(B2:B3)");
    expect(readZip(copy).get("xl/worksheets/sheet1.xml")).toMatch(
      /<f t="array" ref="C2:C3">_xldudf_PERF_GRADE\(/,
    );
    expect(styles[sheet?.cells.get(0)?.get(0)?.style ?? 0]).toMatchObject(bold);
    expect(sheet?.merges).toEqual([{ row: 5, column: 0, rows: 1, columns: 2 }]);
    expect([sheet?.frozenRows, sheet?.columns[0]?.width]).toEqual([1, 30]);
  });

  it("does to the file what was done to the sheets: names, rows, new and removed ones", async () => {
    const bytes = await makeWorkbook({ 甲: [["a"], ["b"], ["c"]], 乙: [["x"]], 丙: [["y"]] });
    const copy = await copyOf(bytes, (saved) => ({
      ...saved,
      edits: [
        { kind: "rename sheet", sheet: "甲", to: "首" },
        { kind: "remove rows", sheet: "首", at: 1, count: 1 },
        {
          kind: "changes",
          changes: [
            { kind: "remove sheet", sheet: "乙" },
            { kind: "add sheet", sheet: "新" },
          ],
        },
      ],
      sheets: [
        {
          ...(saved.sheets[0] as SavedSheet),
          name: "首",
          cells: [
            { row: 0, column: 0, value: "a" },
            { row: 1, column: 0, value: "c" },
          ],
        },
        saved.sheets[2] as SavedSheet,
        { ...(saved.sheets[2] as SavedSheet), name: "新", cells: [{ row: 0, column: 0, value: "n" }] },
      ],
    }));
    const { sheets } = await readFileWorkbook(copy);
    expect(
      sheets.map(({ name, cells }) => [name, [...cells.values()].map((line) => line.get(0)?.value)]),
    ).toEqual([
      ["首", ["a", "c"]],
      ["丙", ["y"]],
      ["新", ["n"]],
    ]);
  });

  it.skipIf(!existsSync(FORM))(
    "keeps pictures, rules and rich texts of a form of somebody else's",
    async () => {
      const bytes = new Uint8Array(readFileSync(FORM));
      const copy = await copyOf(bytes, onFirst(put({ row: 40, column: 0, value: "新" })));
      const [before, after] = [readZip(bytes), readZip(copy)];
      expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
      for (const [name, content] of before)
        if (/media|printer/.test(name)) expect(after.get(name) === content, name).toBe(true);
      expect(after.get("xl/sharedStrings.xml")).toContain("<rPr>");
      expect(after.get("xl/worksheets/sheet1.xml")).toContain("dataValidation");
    },
  );
});
