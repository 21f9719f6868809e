import type { WorkbookContent } from "../../workbook/port";
import type { SheetLayout } from "../../workbook/sheetLayout";
import type { Language } from "../../words/language";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { resultsSheetName, teamResultsSheetName } from "../sheetNames";
import { cellOf } from "./cell";
import { runMark, runOfSheet } from "./ownSheet";

/** The title of a sheet whose figures gave way. */
export function outOfDateTitle(sheet: string, language: Language): string {
  return departmentWritingWords(language).outOfDate(sheet);
}

/**
 * Results of the month on sheets of ours that this run doesn't write any more, since schemes were added, taken away or
 * renamed: their figures give way to a line that says so. Sheets in another language are left as they are.
 */
export function outOfDateSheets(
  existing: WorkbookContent,
  { month, runId }: { readonly month: string; readonly runId: string },
  written: readonly Pick<SheetLayout, "name">[],
  language: Language,
): SheetLayout[] {
  // Names without a month are the beginning of all others.
  if (month === "") return [];
  const words = departmentWritingWords(language);
  const names = new Set(written.map(({ name }) => name.toLowerCase()));
  const starts = [resultsSheetName(month, language), teamResultsSheetName(month, language)];
  const isOfMonth = (sheet: string): boolean =>
    starts.some((start) => sheet === start || sheet.startsWith(`${start} `));
  return existing.sheets
    .filter((table) => isOfMonth(table.sheet) && runOfSheet(table) !== undefined)
    .filter(({ sheet }) => !names.has(sheet.toLowerCase()))
    .map(({ sheet }) => ({
      name: sheet,
      rows: [
        [cellOf(outOfDateTitle(sheet, language), "title")],
        [cellOf(`${words.outOfDateNote} · ${runMark(runId)}`, "note")],
      ],
      widths: [],
      frozenRows: 0,
      frozenColumns: 0,
    }));
}
