import { comparePaper } from "../numbers/paper";
import type { CellContent, Change } from "./change";
import { contentAfter } from "./contentAfter";
import type { WorkbookContent } from "./port";
import type { SheetTable } from "./sheetTable";

type Write = Extract<Change, { kind: "write" }>;

const keyOf = (name: string): string => name.toLowerCase();

/** True where a cell holds what was written; hosts may keep numbers to 15 digits. */
function holds(found: string, written: string): boolean {
  if (found === written) return true;
  const [a, b] = [found, written].map((text) => (text.trim() === "" ? NaN : Number(text)));
  return Number.isFinite(a) && Number.isFinite(b) && comparePaper(a as number, b as number) === 0;
}

const isBlankLine = (cells: readonly CellContent[]): boolean => cells.every((cell) => cell === null);

/** True where nothing stands right below a block: rows that people added behind ours would be cut off from them. */
function endsAt({ raw }: SheetTable, { row, column, cells }: Write): boolean {
  const below = raw[row + cells.length] ?? [];
  const width = Math.max(...cells.map((line) => line.length));
  return below.slice(column, column + width).every((text) => text === "");
}

/** True where a sheet holds what was written to it, and a sheet of ours nothing else. */
function isAsWritten(
  table: SheetTable,
  written: readonly (readonly string[])[],
  changes: readonly Change[],
): boolean {
  const same = (row: number, column: number): boolean =>
    holds(table.raw[row]?.[column] ?? "", written[row]?.[column] ?? "");
  const isFormula = (row: number, column: number): boolean => table.formulaAt?.(row, column) !== undefined;
  const isWhole = changes.some(({ kind }) => kind === "add sheet" || kind === "clear sheet");
  const formulas = new Set<string>();
  for (const change of changes) {
    if (change.kind === "formula") formulas.add(`${change.row} ${change.column}`);
    if (change.kind === "write")
      change.cells.forEach((line, down) =>
        line.forEach((_, right) => formulas.delete(`${change.row + down} ${change.column + right}`)),
      );
  }
  const isKept = (row: number, column: number): boolean =>
    formulas.has(`${row} ${column}`) ? isFormula(row, column) : same(row, column) && !isFormula(row, column);
  if (isWhole)
    return [...table.raw.keys(), ...written.keys()].every((row) => {
      const width = Math.max(table.raw[row]?.length ?? 0, written[row]?.length ?? 0);
      return Array.from({ length: width }, (_, column) => isKept(row, column)).every(Boolean);
    });
  return changes.every((change) => {
    if (change.kind === "formula") return isKept(change.row, change.column);
    if (change.kind !== "write") return true;
    return change.cells.every((line, down) =>
      line.every((_, right) => isKept(change.row + down, change.column + right)),
    );
  });
}

/**
 * The sheets in which people edited what changes wrote, or added to it: there an undo would lose their work. A sheet
 * that was taken away, or is there again, is among them.
 * @param now the workbook as it is
 * @param done what was applied to it
 * @param undo what would put it back
 */
export function editedSince(
  now: WorkbookContent,
  done: readonly Change[],
  undo: readonly Change[],
): string[] {
  const bySheet = new Map<string, Change[]>();
  for (const change of done) {
    const key = keyOf(change.sheet);
    bySheet.set(key, [...(bySheet.get(key) ?? []), change]);
  }
  const tables = new Map(now.sheets.map((table) => [keyOf(table.sheet), table]));
  const blank = [...bySheet.keys()].map((sheet) => ({ sheet, raw: [], shown: [], serialShiftDays: 0 }));
  return [...bySheet].flatMap(([key, changes]) => {
    const name = changes[0]?.sheet ?? key;
    const [last] = changes.filter(({ kind }) => kind === "add sheet" || kind === "remove sheet").slice(-1);
    const table = tables.get(key);
    if (last?.kind === "remove sheet") return table ? [name] : [];
    if (!table) return [name];
    const writes = changes.filter(({ kind }) => kind !== "add sheet" && kind !== "remove sheet");
    const [after] = contentAfter(
      { sheets: blank.filter(({ sheet }) => sheet === key), names: [] },
      writes,
    ).sheets;
    const appended = undo.filter(
      (change): change is Write =>
        change.kind === "write" && keyOf(change.sheet) === key && change.cells.every(isBlankLine),
    );
    const isKept =
      isAsWritten(table, after?.raw ?? [], changes) && appended.every((block) => endsAt(table, block));
    return isKept ? [] : [name];
  });
}
