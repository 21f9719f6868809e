import { freeSheetName } from "../../core/workbook/freeSheetName";
import type { Change } from "../../core/workbook/change";
import type { SheetTable } from "../../core/workbook/sheetTable";
import { applyChanges } from "../workbook/applyChanges";
import { Deadline } from "../workbook/deadline";
import { readCells } from "../workbook/readContent";
import { contentOf } from "../workbook/workbookCells";

/** Something tried, what should come of it, and what did. */
export interface Trial {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** Texts that Google would take for something else if they were typed. */
const TEXTS = [
  "=1+1",
  "+1",
  "-2",
  "@SUM(A1)",
  "007",
  "1-2",
  "50%",
  "TRUE",
  "'quoted",
  "2026-06-15",
  "1:30",
  "a\nb",
  "姓名",
];
const HALF_A_DAY = "0.5";
/** The serial number of 15 June 2026. */
const DAY = "46188";

function changesFor(sheet: string): Change[] {
  const column = (at: number): { row: number; column: number; rows: number; columns: number } => ({
    row: 0,
    column: at,
    rows: TEXTS.length,
    columns: 1,
  });
  return [
    { kind: "add sheet", sheet },
    { kind: "style", sheet, area: column(1), style: "inputText" },
    { kind: "write", sheet, row: 0, column: 0, cells: TEXTS.map((text) => [text, text]) },
    { kind: "write", sheet, row: 0, column: 2, cells: [[0.1], [true], [0.5]] },
    { kind: "style", sheet, area: { row: 2, column: 2, rows: 1, columns: 1 }, style: "duration" },
    { kind: "formula", sheet, row: 3, column: 2, formula: "=1+2" },
    { kind: "formula", sheet, row: 4, column: 2, formula: "=DATE(2026,6,15)" },
    { kind: "merge", sheet, areas: [{ row: 20, column: 0, rows: 1, columns: 3 }] },
    { kind: "freeze", sheet, rows: 1, columns: 1 },
    { kind: "filter", sheet, area: { row: 0, column: 0, rows: 13, columns: 3 } },
    { kind: "choices", sheet, area: column(3), options: ["甲", "乙"] },
    { kind: "comment", sheet, row: 0, column: 0, text: "✓" },
    {
      kind: "chart",
      sheet,
      title: "✓",
      categories: column(0),
      values: column(2),
      at: { row: 22, column: 0 },
    },
    { kind: "page", sheet, orientation: "portrait", breaksBefore: [] },
    { kind: "protect", sheet },
    { kind: "name", sheet, name: "KH_self_test", area: column(0), local: true },
  ];
}

const quoted = (text: string | undefined): string => JSON.stringify(text ?? null);

function trialsOf(table: SheetTable | undefined): Trial[] {
  const at = (row: number, column: number): string => quoted(table?.raw[row]?.[column]);
  const texts = TEXTS.flatMap((text, row) =>
    [0, 1].map((column) => ({
      what: `${"AB"[column]}${row + 1}`,
      expected: quoted(text),
      found: at(row, column),
    })),
  );
  const formula = quoted(
    TEXTS.map((_, row) => table?.formulaAt?.(row, 0)).find((each) => each !== undefined),
  );
  return [
    ...texts,
    { what: "A", expected: "null", found: formula },
    { what: "C1", expected: quoted("0.1"), found: at(0, 2) },
    { what: "C2", expected: quoted("TRUE"), found: at(1, 2) },
    { what: "C3", expected: quoted(HALF_A_DAY), found: at(2, 2) },
    { what: "C4", expected: quoted("3"), found: at(3, 2) },
    { what: "C5", expected: quoted(DAY), found: at(4, 2) },
    { what: "C4", expected: quoted("=1+2"), found: quoted(table?.formulaAt?.(3, 2)) },
  ];
}

/** Makes a sheet with everything in it that the macro relies on, reads it back, and takes it away again. */
export function trySheet(): Trial[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = freeSheetName(
    "Kaohe self-test",
    spreadsheet.getSheets().map((each) => each.getName()),
  );
  const deadline = new Deadline(() => Date.now());
  const wasActive = spreadsheet.getActiveSheet();
  try {
    applyChanges(spreadsheet, changesFor(sheet), deadline);
    const { sheets, names } = contentOf(readCells(spreadsheet, [sheet]));
    const named = names.find(({ name, local }) => name === "KH_self_test" && local === true);
    return [
      ...trialsOf(sheets[0]),
      { what: "KH_self_test", expected: quoted(sheet), found: quoted(named?.sheet) },
    ];
  } finally {
    if (spreadsheet.getSheetByName(sheet))
      applyChanges(spreadsheet, [{ kind: "remove sheet", sheet }], deadline);
    spreadsheet.setActiveSheet(wasActive);
  }
}
