import { contentHash } from "../department/contentHash";
import type { Scheme } from "../schemes/scheme";
import type { WorkbookContent } from "../workbook/port";
import type { SheetTable } from "../workbook/sheetTable";
import type { SheetFinding } from "../words/schemeSheetMessages";
import { readSchemeSheet } from "./readSchemeSheet";
import { schemeSheetsIn } from "./schemeSheetsIn";

/** A scheme sheet of a workbook, and what it says. */
export interface SchemeInWorkbook {
  readonly sheet: string;
  /** Given only where nothing is wrong with the sheet. */
  readonly scheme?: Scheme;
  /** What could be read; fields may lack. */
  readonly readable: Partial<Scheme>;
  readonly findings: readonly SheetFinding[];
  /** Fingerprint of the sheet's cells: another one says that the sheet was edited. */
  readonly hash: string;
}

const trimmed = (texts: readonly string[]): readonly string[] => {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === "") end--;
  return texts.slice(0, end);
};

/** Fingerprint of what the cells of a sheet hold; blanks at the end of a row or of the sheet make no difference. */
function sheetHash({ raw }: SheetTable): string {
  const rows = raw.map(trimmed);
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return contentHash(JSON.stringify(rows));
}

/** The schemes of a workbook's sheets, broken ones with what can be read of them. */
export function schemesOf(content: WorkbookContent): SchemeInWorkbook[] {
  const tables = new Map(content.sheets.map((table) => [table.sheet, table]));
  return schemeSheetsIn(content).flatMap((values) => {
    const table = tables.get(values.sheet);
    if (!table) return [];
    const { scheme, readable, findings } = readSchemeSheet(values);
    return [{ sheet: values.sheet, ...(scheme && { scheme }), readable, findings, hash: sheetHash(table) }];
  });
}
