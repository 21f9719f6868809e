import { comparePaper } from "../../numbers/paper";
import type { CellContent, Change } from "../../workbook/change";
import { contentsOf, layoutChanges } from "../../workbook/layoutChanges";
import type { WorkbookContent } from "../../workbook/port";
import type { SheetLayout } from "../../workbook/sheetLayout";
import type { SheetTable } from "../../workbook/sheetTable";
import { ownSheetName, sheetNamed, UNFINISHED_MARK } from "./ownSheet";

/** The row under the title says which run wrote the sheet. */
const ORIGIN_ROW = 1;

/** True where a cell as read holds the content: files may keep numbers to 15 digits. */
function holds(read: string, content: CellContent | undefined): boolean {
  if (content === null || content === undefined) return read === "";
  if (typeof content !== "number") return read === String(content);
  return read.trim() !== "" && comparePaper(Number(read), content) === 0;
}

/** True where the sheet holds these cells and nothing else. */
function holdsCells({ raw }: SheetTable, cells: readonly (readonly CellContent[])[]): boolean {
  for (let row = 0; row < Math.max(raw.length, cells.length); row++) {
    const [read, written] = [raw[row] ?? [], cells[row] ?? []];
    for (let column = 0; column < Math.max(read.length, written.length); column++)
      if (!holds(read[column] ?? "", written[column])) return false;
  }
  return true;
}

/**
 * The changes that write a sheet to its end: its line of origin says that it is unfinished until everything else is
 * there, so that a run that is broken off is recognised by the next one.
 */
function guarded(sheet: string, layout: SheetLayout): Change[] {
  const changes = layoutChanges(sheet, layout);
  const [write, ...looks] = changes;
  const origin = layout.rows[ORIGIN_ROW]?.[0]?.value ?? null;
  if (write?.kind !== "write" || origin === null) return changes;
  const cells = [...write.cells];
  cells[ORIGIN_ROW] = [UNFINISHED_MARK, ...(cells[ORIGIN_ROW] ?? []).slice(1)];
  const last: Change = { kind: "write", sheet, row: ORIGIN_ROW, column: 0, cells: [[origin]] };
  return [{ ...write, cells }, ...looks, last];
}

function changesOf(table: SheetTable | undefined, layout: SheetLayout): Change[] {
  const sheet = table?.sheet ?? layout.name;
  if (!table) return [{ kind: "add sheet", sheet }, ...guarded(sheet, layout)];
  if (holdsCells(table, contentsOf(layout))) return [];
  return [{ kind: "clear sheet", sheet }, ...guarded(sheet, layout)];
}

/** The layouts under names that no sheet of the user's has. */
export function placeLayouts<Layout extends Pick<SheetLayout, "name">>(
  existing: WorkbookContent,
  layouts: readonly Layout[],
): Layout[] {
  const given: string[] = [];
  return layouts.map((layout) => {
    const name = ownSheetName(existing, layout.name, given);
    given.push(name);
    return { ...layout, name };
  });
}

/**
 * The changes that bring sheets of ours to what they should hold: none where a sheet already does, a rewrite where ours
 * differs, a new sheet where there is none. A sheet that isn't ours is never touched; ours takes a free name then.
 */
export function sheetChanges(existing: WorkbookContent, layouts: readonly SheetLayout[]): Change[] {
  return placeLayouts(existing, layouts).flatMap((layout) =>
    changesOf(sheetNamed(existing, layout.name), layout),
  );
}
