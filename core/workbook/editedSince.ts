import { comparePaper } from "../numbers/paper";
import type { Change } from "./change";
import { contentAfter } from "./contentAfter";
import type { WorkbookContent } from "./port";
import type { SheetTable } from "./sheetTable";

type Write = Extract<Change, { kind: "write" }>;

const keyOf = (name: string): string => name.toLowerCase();
const isWrite = (change: Change): change is Write => change.kind === "write";

/** True where a cell holds what was written; hosts may keep numbers to 15 digits. */
function holds(found: string, written: string): boolean {
  if (found === written) return true;
  const [a = NaN, b = NaN] = [found, written].map((text) => (text.trim() === "" ? NaN : Number(text)));
  return Number.isFinite(a) && Number.isFinite(b) && comparePaper(a, b) === 0;
}

/** The cells of blocks, each once. */
function cellsIn(blocks: readonly Write[]): { readonly row: number; readonly column: number }[] {
  const cells = blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, down) => line.map((_, right) => ({ row: row + down, column: column + right }))),
  );
  return [...new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell])).values()];
}

/** A sheet with what was done to it, and what would be done to undo that. */
interface Touched {
  readonly table: SheetTable;
  readonly done: readonly Change[];
  readonly undo: readonly Change[];
}

/** True where people wrote rows right below those that were appended: these can't be taken from above them. */
function hasRowsBehind({ table, undo }: Touched): boolean {
  // Where formulas come back, cells go blank that these fill; what stands below is none of ours.
  if (undo.some(({ kind }) => kind === "formula")) return false;
  return undo.filter(isWrite).some(({ row, column, cells }) => {
    if (!cells.every((line) => line.every((content) => content === null))) return false;
    const width = Math.max(0, ...cells.map((line) => line.length));
    const below = (table.raw[row + cells.length] ?? []).slice(column, column + width);
    return below.some((text) => text !== "");
  });
}

/** True where a sheet no longer holds what was written to it, or a sheet of ours holds something else beside. */
function isEdited(touched: Touched): boolean {
  const { table, done } = touched;
  const blank: SheetTable = { sheet: table.sheet, raw: [], shown: [], serialShiftDays: 0 };
  const writes = done.filter(({ kind }) => kind === "write" || kind === "clear sheet");
  const written = contentAfter({ sheets: [blank], names: [] }, writes).sheets[0]?.raw ?? [];
  const formulas = new Set(
    done.flatMap((change) => (change.kind === "formula" ? `${change.row} ${change.column}` : [])),
  );
  const isKept = (row: number, column: number): boolean => {
    const hasFormula = table.formulaAt?.(row, column) !== undefined;
    if (formulas.has(`${row} ${column}`)) return hasFormula;
    const text = written[row]?.[column] ?? "";
    // What was blanked may be filled by a formula that was written.
    if (text === "" && formulas.size > 0) return true;
    return !hasFormula && holds(table.raw[row]?.[column] ?? "", text);
  };
  const isWhole = done.some(({ kind }) => kind === "add sheet" || kind === "clear sheet");
  if (!isWhole) return !cellsIn(done.filter(isWrite)).every(({ row, column }) => isKept(row, column));
  const rows = Math.max(table.raw.length, written.length);
  return Array.from({ length: rows }, (_, row) => row).some((row) => {
    const columns = Math.max(table.raw[row]?.length ?? 0, written[row]?.length ?? 0);
    return Array.from({ length: columns }, (_, column) => column).some((column) => !isKept(row, column));
  });
}

/**
 * The sheets in which people edited what changes wrote, or added to it: there an undo would lose their work. A sheet
 * that was taken away, or stands again where changes removed one, is among them.
 * @param now the workbook as it is
 * @param done what was applied to it
 * @param undo what would put it back
 */
export function editedSince(
  now: WorkbookContent,
  done: readonly Change[],
  undo: readonly Change[],
): string[] {
  const tables = new Map(now.sheets.map((table) => [keyOf(table.sheet), table]));
  const names = new Map(done.map(({ sheet }) => [keyOf(sheet), sheet]));
  const of = (changes: readonly Change[]): Map<string, Change[]> => {
    const bySheet = new Map<string, Change[]>();
    for (const change of changes) {
      const known = bySheet.get(keyOf(change.sheet));
      if (known) known.push(change);
      else bySheet.set(keyOf(change.sheet), [change]);
    }
    return bySheet;
  };
  const [doneTo, undoneTo] = [of(done), of(undo)];
  return [...names].flatMap(([key, name]) => {
    const own = doneTo.get(key) ?? [];
    const table = tables.get(key);
    const isGone = own.reduce(
      (gone, { kind }) => (kind === "remove sheet" ? true : kind === "add sheet" ? false : gone),
      false,
    );
    if (isGone) return table ? [name] : [];
    if (!table) return [name];
    const touched = { table, done: own, undo: undoneTo.get(key) ?? [] };
    return isEdited(touched) || hasRowsBehind(touched) ? [name] : [];
  });
}
