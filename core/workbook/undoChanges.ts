import { cellContent } from "./cellContent";
import type { CellContent, Change } from "./change";
import type { NamedArea, WorkbookContent } from "./port";
import type { SheetTable } from "./sheetTable";

type Write = Extract<Change, { kind: "write" }>;

const keyOf = (name: string): string => name.toLowerCase();

/** The formulas of some cells, each as a change. */
function formulasIn(table: SheetTable, cells: readonly { row: number; column: number }[]): Change[] {
  const { sheet, formulaAt } = table;
  if (!formulaAt) return [];
  return cells.flatMap(({ row, column }): Change[] => {
    const formula = formulaAt(row, column);
    return formula === undefined ? [] : [{ kind: "formula", sheet, row, column, formula }];
  });
}

/** Everything that a sheet held, to be written into an empty one; formulas after values. */
function wholeContent(table: SheetTable): Change[] {
  const { sheet, raw } = table;
  if (raw.length === 0) return [];
  const cells = raw.map((texts, row) => texts.map((_, column) => cellContent(table, row, column)));
  const places = raw.flatMap((texts, row) => texts.map((_, column) => ({ row, column })));
  return [{ kind: "write", sheet, row: 0, column: 0, cells }, ...formulasIn(table, places)];
}

/** What stood in the cells of a block before it was written over. */
function blockBefore(table: SheetTable, { row, column, cells }: Omit<Write, "kind" | "sheet">): Change[] {
  const before = cells.map((line, down) =>
    line.map((_, right): CellContent => cellContent(table, row + down, column + right)),
  );
  const places = cells.flatMap((line, down) =>
    line.map((_, right) => ({ row: row + down, column: column + right })),
  );
  return [{ kind: "write", sheet: table.sheet, row, column, cells: before }, ...formulasIn(table, places)];
}

const nameChange = ({ name, sheet, area, local }: NamedArea): Change => ({
  kind: "name",
  name,
  sheet,
  area,
  ...(local === true && { local }),
});

/** What is known of a sheet while changes are gone through. */
interface Fate {
  readonly before?: SheetTable;
  /** The sheet that stands under the name once the changes are made. */
  now: "as it was" | "emptied" | "another" | "gone";
  readonly blocks: Change[];
}

function fatesOf(content: WorkbookContent, changes: readonly Change[]): Map<string, Fate> {
  const tables = new Map(content.sheets.map((table) => [keyOf(table.sheet), table]));
  const fates = new Map<string, Fate>();
  for (const change of changes) {
    const key = keyOf(change.sheet);
    const before = tables.get(key);
    const fate: Fate = fates.get(key) ?? { ...(before && { before }), now: "as it was", blocks: [] };
    fates.set(key, fate);
    if (change.kind === "add sheet") fate.now = "another";
    else if (change.kind === "remove sheet") fate.now = "gone";
    else if (change.kind === "clear sheet" && fate.now === "as it was") fate.now = "emptied";
    else if (fate.now === "as it was" && before) {
      if (change.kind === "write") fate.blocks.push(...blockBefore(before, change));
      if (change.kind === "formula") fate.blocks.push(...blockBefore(before, { ...change, cells: [[null]] }));
    }
  }
  return fates;
}

function undoSheet(name: string, { before, now, blocks }: Fate): Change[] {
  if (now === "as it was") return blocks;
  const remove: Change[] = now === "another" ? [{ kind: "remove sheet", sheet: before?.sheet ?? name }] : [];
  if (!before) return remove;
  const { sheet } = before;
  const empty: Change[] =
    now === "emptied" ? [{ kind: "clear sheet", sheet }] : [...remove, { kind: "add sheet", sheet }];
  return [...empty, ...wholeContent(before)];
}

/** Names that the changes moved or took away, where they were. */
function namesBefore(
  content: WorkbookContent,
  changes: readonly Change[],
  gone: ReadonlySet<string>,
): Change[] {
  const isMoved = (named: NamedArea): boolean =>
    changes.some(
      (change) =>
        change.kind === "name" &&
        change.name === named.name &&
        (change.local ?? false) === (named.local ?? false) &&
        (named.local !== true || keyOf(change.sheet) === keyOf(named.sheet)),
    );
  return content.names.filter((named) => gone.has(keyOf(named.sheet)) || isMoved(named)).map(nameChange);
}

/**
 * The changes that put a workbook's contents back to what they were before others were applied: added sheets are
 * removed, overwritten cells hold again what they held (numbers as numbers, texts as texts, booleans, formulas) and
 * those that were blank are blank, emptied and removed sheets are filled, and names are where they were.
 *
 * What isn't put back: the looks of a sheet (styles, widths, drop-downs, comments, charts, print set-up), the place of
 * a removed sheet among the others, a protection that was given, and names that were new in a sheet that stays.
 * @param content the workbook before the changes
 */
export function undoChanges(content: WorkbookContent, changes: readonly Change[]): Change[] {
  const fates = fatesOf(content, changes);
  const undone = [...fates].map(([key, fate]) => {
    const name = changes.find(({ sheet }) => keyOf(sheet) === key)?.sheet ?? key;
    return { key, fate, changes: undoSheet(name, fate) };
  });
  const isGone = ({ now }: Fate): boolean => now === "gone" || now === "another";
  const gone = new Set(undone.filter(({ fate }) => isGone(fate)).map(({ key }) => key));
  // Sheets come back before others go: a workbook is never left without one.
  const comesBack = ({ fate }: { fate: Fate }): number => (fate.before ? 0 : 1);
  const inOrder = [...undone].sort((a, b) => comesBack(a) - comesBack(b));
  return [...inOrder.flatMap((each) => each.changes), ...namesBefore(content, changes, gone)];
}
