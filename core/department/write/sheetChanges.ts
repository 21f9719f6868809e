import { comparePaper } from "../../numbers/paper";
import type { CellContent, Change } from "../../workbook/change";
import { layoutChanges } from "../../workbook/layoutChanges";
import type { WorkbookContent } from "../../workbook/port";
import type { SheetLayout } from "../../workbook/sheetLayout";
import type { SheetTable } from "../../workbook/sheetTable";
import { ownSheetName, sheetNamed } from "./ownSheet";

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

function changesOf(table: SheetTable | undefined, layout: SheetLayout): Change[] {
  const sheet = table?.sheet ?? layout.name;
  const changes = layoutChanges(sheet, layout);
  if (!table) return [{ kind: "add sheet", sheet }, ...changes];
  const [first] = changes;
  const isSame = first?.kind === "write" && holdsCells(table, first.cells);
  return isSame ? [] : [{ kind: "clear sheet", sheet }, ...changes];
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
