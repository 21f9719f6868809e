import { MemoryWorkbook } from "../../../../core/workbook/memoryWorkbook";
import type { Change } from "../../../../core/workbook/change";
import type { WorkbookContent } from "../../../../core/workbook/port";
import type { LayoutCell, SheetLayout } from "../../../../core/workbook/sheetLayout";

/** The values of a layout, row by row. */
export const valuesOf = ({ rows }: Pick<SheetLayout, "rows">): LayoutCell["value"][][] =>
  rows.map((row) => row.map(({ value }) => value));

/** A memory workbook with these sheets and changes, as read. */
export async function contentAfter(
  changes: readonly Change[],
  workbook = new MemoryWorkbook(),
): Promise<WorkbookContent> {
  await workbook.apply(changes);
  return workbook.read();
}

export const NO_CALENDAR = { holidays: new Set<number>(), makeUpDays: new Set<number>() };
