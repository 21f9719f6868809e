import type { SheetLayout } from "../../core/workbook/sheetLayout";
import { layoutChanges } from "../../core/workbook/layoutChanges";
import { freeSheetName } from "../../core/workbook/freeSheetName";
import { XlsxWorkbook } from "./xlsxWorkbook";

/** A workbook with new sheets behind its own, and what they are called. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly sheetNames: readonly string[];
}

/** Writes new sheets into a copy of a workbook; the sheets that are there keep their bytes. */
export async function writeSheets(
  bytes: Uint8Array,
  layouts: readonly SheetLayout[],
): Promise<WrittenWorkbook> {
  const workbook = new XlsxWorkbook(bytes, "");
  const taken = [...(await workbook.sheetNames())];
  const sheetNames = layouts.map(({ name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
  await workbook.apply(
    layouts.flatMap((layout, index) => {
      const sheet = sheetNames[index] ?? layout.name;
      return [{ kind: "add sheet", sheet } as const, ...layoutChanges(sheet, layout)];
    }),
  );
  return { bytes: workbook.bytes, sheetNames };
}
