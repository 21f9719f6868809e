import { frozenSheetName } from "../department/sheetNames";
import { areaName, readAreaName } from "../workbook/areaName";
import type { CellContent, Change } from "../workbook/change";
import { freeSheetName } from "../workbook/freeSheetName";
import type { WorkbookContent } from "../workbook/port";
import { cellName } from "../workbook/sheetTable";
import type { SheetTable } from "../workbook/sheetTable";
import type { Language } from "../words/language";
import { freezeWords } from "../words/renderFreeze";
import type { FrozenFormula } from "./frozenFormula";

/** What ends the line under the title in every language: by it the sheet is found again. */
const MARK = "Kaohe PERF";

const MARK_ROW = 1;
const FIRST_ROW = 3;
const WIDTHS = [20, 9, 14, 70, 13, 20];

/** A row of the record. */
export type RecordRow = FrozenFormula & { readonly recordRow: number };

/** The formulas that a workbook keeps while their values stand in their place. */
export interface FrozenRecord {
  /** Left out where nothing is frozen. */
  readonly table?: SheetTable;
  readonly rows: readonly RecordRow[];
  /** The row behind the last one. */
  readonly end: number;
}

function readRow(texts: readonly string[], recordRow: number): RecordRow[] {
  const [sheet = "", cell = "", area = "", formula = "", when = "", values = ""] = texts;
  const at = (name: string): ReturnType<typeof readAreaName> =>
    readAreaName(`'${sheet.replace(/'/g, "''")}'!${name.trim()}`);
  const place = at(cell);
  if (!place || !formula.startsWith("=")) return [];
  const filled = at(area);
  const { row, column } = place.area;
  return [{ sheet, row, column, formula, when, values, recordRow, ...(filled && { area: filled.area }) }];
}

/** Reads the record of a workbook, whatever its sheet is called by now. */
export function readRecord({ sheets }: WorkbookContent): FrozenRecord {
  const table = sheets.find(({ raw }) => (raw[MARK_ROW]?.[0] ?? "").trim().endsWith(MARK));
  if (!table) return { rows: [], end: FIRST_ROW };
  const rows = table.raw.slice(FIRST_ROW).flatMap((texts, index) => readRow(texts, FIRST_ROW + index));
  return { table, rows, end: Math.max(table.raw.length, FIRST_ROW) };
}

/** A row as it is written: the formula is a text there, and computes nothing. */
function cellsOf({ sheet, row, column, area, formula, when, values }: FrozenFormula): CellContent[] {
  return [sheet, cellName(row, column), area ? areaName(area) : null, formula, when, values || null];
}

/** A sheet of the record's name that holds nothing: a freeze was broken off before it wrote there. */
function blankRecord({ sheets }: WorkbookContent, language: Language): string | undefined {
  const wanted = frozenSheetName(language);
  const table = sheets.find(({ sheet }) => sheet === wanted);
  return table?.raw.every((texts) => texts.every((text) => text === "")) === true ? wanted : undefined;
}

/** The name of the record's sheet, which may have to be made. */
export function recordName(content: WorkbookContent, record: FrozenRecord, language: Language): string {
  const taken = content.sheets.map(({ sheet }) => sheet);
  const own = record.table?.sheet ?? blankRecord(content, language);
  return own ?? freeSheetName(frozenSheetName(language), taken);
}

function newRecord(content: WorkbookContent, sheet: string, language: Language): Change[] {
  const words = freezeWords(language).record;
  const area = { column: 0, rows: 1, columns: WIDTHS.length };
  return [
    ...(content.sheets.some((table) => table.sheet === sheet) ? [] : [{ kind: "add sheet", sheet } as const]),
    {
      kind: "write",
      sheet,
      row: 0,
      column: 0,
      cells: [[words.title], [`${words.note} · ${MARK}`], [...words.headers]],
    },
    { kind: "widths", sheet, widths: WIDTHS },
    { kind: "style", sheet, area: { row: 0, ...area, columns: 1 }, style: "title" },
    { kind: "style", sheet, area: { row: MARK_ROW, ...area, columns: 1 }, style: "note" },
    { kind: "style", sheet, area: { row: FIRST_ROW - 1, ...area }, style: "header" },
    { kind: "freeze", sheet, rows: FIRST_ROW, columns: 0 },
  ];
}

/** The changes that note formulas behind those of the record, in a sheet that is made where there is none. */
export function noteFormulas(
  content: WorkbookContent,
  record: FrozenRecord,
  formulas: readonly FrozenFormula[],
  language: Language,
): Change[] {
  const sheet = recordName(content, record, language);
  const { end, table } = record;
  const area = { row: end, column: 0, rows: formulas.length, columns: WIDTHS.length };
  return [
    ...(table ? [] : newRecord(content, sheet, language)),
    { kind: "style", sheet, area, style: "text" },
    { kind: "write", sheet, row: end, column: 0, cells: formulas.map(cellsOf) },
  ];
}

/** The changes that write rows anew which were noted from a row on. */
export function renoteFormulas(
  sheet: string,
  firstRow: number,
  formulas: readonly FrozenFormula[],
): Change[] {
  return [{ kind: "write", sheet, row: firstRow, column: 0, cells: formulas.map(cellsOf) }];
}

/** The changes that take rows out of the record, and its sheet away with the last of them. */
export function dropFormulas({ table, rows, end }: FrozenRecord, dropped: ReadonlySet<number>): Change[] {
  if (!table || dropped.size === 0) return [];
  const { sheet } = table;
  const kept = rows.filter(({ recordRow }) => !dropped.has(recordRow));
  if (kept.length === 0) return [{ kind: "remove sheet", sheet }];
  const blank = WIDTHS.map((): CellContent => null);
  const cells = Array.from({ length: end - FIRST_ROW }, (_, index) => {
    const formula = kept[index];
    return formula ? cellsOf(formula) : blank;
  });
  return [{ kind: "write", sheet, row: FIRST_ROW, column: 0, cells }];
}
