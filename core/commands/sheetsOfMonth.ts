import { outOfDateTitle } from "../department/write/outOfDateSheets";
import { runOfSheet } from "../department/write/ownSheet";
import {
  findingsSheetName,
  resultsSheetName,
  statementsSheetName,
  teamResultsSheetName,
} from "../department/sheetNames";
import type { Change } from "../workbook/change";
import { contentAfter } from "../workbook/contentAfter";
import type { WorkbookContent } from "../workbook/port";
import type { SheetTable } from "../workbook/sheetTable";
import type { Language } from "../words/language";

/** The sheets of a month as a run leaves them, by what they hold. */
export interface SheetsOfMonth {
  readonly results: readonly string[];
  readonly statements: readonly string[];
  readonly findings: readonly string[];
}

/** Finds the sheets of a month that the workbook holds once changes are applied. */
export function sheetsOfMonth(
  content: WorkbookContent,
  changes: readonly Change[],
  month: string,
  language: Language,
): SheetsOfMonth {
  const own = contentAfter(content, changes).sheets.filter(
    (table: SheetTable) =>
      runOfSheet(table) !== undefined && table.raw[0]?.[0] !== outOfDateTitle(table.sheet, language),
  );
  const called = (...names: readonly string[]): string[] =>
    own
      .map(({ sheet }) => sheet)
      .filter((sheet) => names.some((name) => sheet === name || sheet.startsWith(`${name} `)));
  return {
    results: called(teamResultsSheetName(month, language), resultsSheetName(month, language)),
    statements: called(statementsSheetName(month, language)),
    findings: called(findingsSheetName(month, language)),
  };
}
