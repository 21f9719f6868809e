import { schemeSheetChanges } from "../../../core/schemeSheet/schemeSheetChanges";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Language } from "../../../core/words/language";
import { schemeCommandWords } from "../../../core/words/renderSchemeCommand";
import { newWorkbookBytes } from "../../xlsx/newWorkbook";
import { saveBeside } from "../../xlsx/saveBeside";
import { XlsxWorkbook } from "../../xlsx/xlsxWorkbook";

/** Writes a scheme as a sheet of a new workbook. */
export async function writtenSheet(scheme: Scheme, out: string, language: Language): Promise<string> {
  const sheet = writeSchemeSheet(scheme, language);
  const workbook = new XlsxWorkbook(await newWorkbookBytes(sheet.name), out);
  await workbook.apply(schemeSheetChanges(sheet.name, sheet));
  saveBeside(out, workbook.bytes);
  return schemeCommandWords(language).sheetWritten(out, sheet.name);
}
