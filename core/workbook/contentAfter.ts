import type { CellContent, Change } from "./change";
import type { WorkbookContent } from "./port";
import type { SheetTable } from "./sheetTable";

type Write = Extract<Change, { kind: "write" }>;

function textOf(content: CellContent): string {
  if (content === null) return "";
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}

/** Rows with a block written over them; rows that it doesn't touch are the same ones. */
function writtenOver(rows: readonly (readonly string[])[], { row, column, cells }: Write): string[][] {
  const after = rows.slice() as string[][];
  while (after.length < row + cells.length) after.push([]);
  cells.forEach((contents, index) => {
    const line = [...(after[row + index] ?? [])];
    while (line.length < column) line.push("");
    contents.forEach((content, at) => (line[column + at] = textOf(content)));
    after[row + index] = line;
  });
  return after;
}

/** The text of the cells of a sheet after changes, all of which concern it. */
function tableAfter(table: SheetTable, changes: readonly Change[]): SheetTable {
  let raw = table.raw;
  for (const change of changes) {
    if (change.kind === "clear sheet") raw = [];
    if (change.kind === "write") raw = writtenOver(raw, change);
  }
  return raw === table.raw
    ? table
    : { sheet: table.sheet, raw, shown: raw, serialShiftDays: table.serialShiftDays };
}

/** What the cells of a workbook hold once changes are applied; looks, and what cells hold beside their texts, are left out. */
export function contentAfter(content: WorkbookContent, changes: readonly Change[]): WorkbookContent {
  const bySheet = new Map<string, Change[]>();
  let known = content.sheets;
  for (const change of changes) {
    const { kind, sheet } = change;
    const key = sheet.toLowerCase();
    if (kind === "add sheet") known = [...known, { sheet, raw: [], shown: [], serialShiftDays: 0 }];
    if (kind === "add sheet" || kind === "remove sheet") bySheet.delete(key);
    if (kind === "remove sheet") known = known.filter((table) => table.sheet.toLowerCase() !== key);
    const own = bySheet.get(key);
    if (own) own.push(change);
    else bySheet.set(key, [change]);
  }
  const sheets = known.map((table) => {
    const own = bySheet.get(table.sheet.toLowerCase());
    return own ? tableAfter(table, own) : table;
  });
  return { ...content, sheets };
}
