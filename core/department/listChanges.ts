import type { Change } from "../workbook/change";
import type { SheetDeed } from "../words/departmentRunMessages";
import { departmentRunWords } from "../words/departmentRunWords";
import type { Language } from "../words/language";

/** What a run does to one sheet. */
export interface SheetChange {
  readonly sheet: string;
  readonly deed: SheetDeed;
  /** Rows that are written. */
  readonly rows: number;
}

/** What changes do to each sheet, in the order in which they are made; looks alone are left out. */
function listChanges(changes: readonly Change[]): SheetChange[] {
  const bySheet = new Map<string, { sheet: string; deed?: SheetDeed; rows: number }>();
  for (const change of changes) {
    const key = change.sheet.toLowerCase();
    const known = bySheet.get(key) ?? { sheet: change.sheet, rows: 0 };
    bySheet.set(key, known);
    if (change.kind === "add sheet") known.deed = "created";
    if (change.kind === "clear sheet") known.deed = "rewritten";
    if (change.kind !== "write") continue;
    // A single row anew is the line that says where a sheet of ours ends, or who wrote it.
    const isLine = change.cells.length === 1 && known.deed !== undefined;
    known.rows += isLine ? 0 : change.cells.length;
    known.deed ??= change.cells.length > 1 ? "appended" : "updated";
  }
  return [...bySheet.values()].flatMap(({ sheet, deed, rows }) => (deed ? [{ sheet, deed, rows }] : []));
}

/** A dry run: the changes as a table of texts with its header, to be shown before they are applied. */
export function dryRun(changes: readonly Change[], language: Language): string[][] {
  const { headers, deeds, none } = departmentRunWords(language).changes;
  const listed = listChanges(changes);
  if (listed.length === 0) return [[none]];
  return [[...headers], ...listed.map(({ sheet, deed, rows }) => [sheet, deeds[deed], String(rows)])];
}
