import type { WorkbookContent } from "../../workbook/port";
import type { SheetTable } from "../../workbook/sheetTable";
import { freeSheetName } from "../../workbook/freeSheetName";

const MARK = /(?:^|· )Kaohe ([0-9a-f]{8,})$/;

/** What ends the line under the title of every sheet of ours: the run that wrote it. */
export function runMark(runId: string): string {
  return `Kaohe ${runId}`;
}

/** The run that wrote a sheet; undefined for a sheet that isn't ours, whatever it is called. */
export function runOfSheet(table: SheetTable): string | undefined {
  return MARK.exec((table.raw[1]?.[0] ?? "").trim())?.[1];
}

/** The mark of a sheet that isn't written to its end: the next run writes it anew. */
export const UNFINISHED_MARK = runMark("00000000");

/** True for a sheet of ours, and for one that holds nothing: a run may have been broken off before it wrote it. */
function isOurs(table: SheetTable): boolean {
  return runOfSheet(table) !== undefined || table.raw.every((row) => row.every((text) => text === ""));
}

/** The sheet of a name, compared as spreadsheets do. */
export function sheetNamed({ sheets }: WorkbookContent, name: string): SheetTable | undefined {
  return sheets.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
}

/**
 * The name under which a sheet of ours is written: the wanted one, unless the user has a sheet of that name, or it is
 * given away already.
 */
export function ownSheetName(existing: WorkbookContent, wanted: string, given: readonly string[]): string {
  const foreign = existing.sheets.filter((table) => !isOurs(table));
  return freeSheetName(wanted, [...foreign.map(({ sheet }) => sheet), ...given]);
}
