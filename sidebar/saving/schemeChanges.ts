import { schemeSheetChanges } from "../../core/schemeSheet/schemeSheetChanges";
import { writeSchemeSheet } from "../../core/schemeSheet/writeSchemeSheet";
import type { Change } from "../../core/workbook/change";
import { freeSheetName } from "../../core/workbook/freeSheetName";
import type { WorkbookContent } from "../../core/workbook/port";
import type { Language } from "../../core/words/language";
import type { OpenScheme } from "../state/openScheme";
import { editedScheme } from "../state/openScheme";

/** The changes that write a scheme into its sheet, or into a new one. */
export function schemeChanges(
  content: WorkbookContent,
  open: OpenScheme,
  language: Language,
): { readonly sheet: string; readonly changes: readonly Change[] } {
  const laidOut = writeSchemeSheet(editedScheme(open), language);
  const known = content.sheets.find(({ sheet }) => sheet === open.sheet);
  const taken = content.sheets.map((table) => table.sheet);
  const sheet = known?.sheet ?? freeSheetName(laidOut.name, taken);
  const begin: Change = known ? { kind: "clear sheet", sheet } : { kind: "add sheet", sheet };
  return { sheet, changes: [begin, ...schemeSheetChanges(sheet, laidOut)] };
}
