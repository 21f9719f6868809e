import type { Scheme } from "../schemes/scheme";
import { cellContent } from "../workbook/cellContent";
import type { Change } from "../workbook/change";
import { freeSheetName } from "../workbook/freeSheetName";
import type { WorkbookContent } from "../workbook/port";
import { cellName } from "../workbook/sheetTable";
import type { SheetTable } from "../workbook/sheetTable";
import type { Language } from "../words/language";
import { editInPlace } from "./editInPlace";
import { keepRemarks } from "./keepRemarks";
import { readSchemeSheet } from "./readSchemeSheet";
import type { SchemeSheet } from "./schemeSheet";
import { schemeSheetChanges } from "./schemeSheetChanges";
import { sheetValuesOf } from "./schemeSheetsIn";
import { SheetGrid } from "./sheetGrid";
import { sheetLanguages } from "./sheetLanguage";
import { writeSchemeSheet } from "./writeSchemeSheet";

/** Something of HR's own that can't be kept where a scheme sheet is written anew. */
export interface LostInSheet {
  /** Such as C5, where it stands now. */
  readonly cell: string;
  readonly text: string;
  /** A formula whose value stays, or a note beside a row that is gone. */
  readonly what: "formula" | "note";
}

/** How a scheme is saved. */
export interface SavedScheme {
  readonly sheet: string;
  /** One batch; none where the sheet says so already. */
  readonly changes: readonly Change[];
  /** What would be lost; to be told before the changes are applied. */
  readonly lost: readonly LostInSheet[];
}

function addSheet(content: WorkbookContent, scheme: Scheme, language: Language): SavedScheme {
  const laidOut = writeSchemeSheet(scheme, language);
  const sheet = freeSheetName(
    laidOut.name,
    content.sheets.map((table) => table.sheet),
  );
  return { sheet, changes: [{ kind: "add sheet", sheet }, ...schemeSheetChanges(sheet, laidOut)], lost: [] };
}

/** The formulas of a sheet: those whose cells hold the same in the new edition stay, the others are lost. */
function formulas(
  table: SheetTable,
  next: SchemeSheet,
): { readonly kept: readonly Change[]; readonly lost: readonly LostInSheet[] } {
  const { sheet, raw, formulaAt } = table;
  const kept: Change[] = [];
  const lost: LostInSheet[] = [];
  if (!formulaAt) return { kept, lost };
  for (const [row, texts] of raw.entries())
    for (const column of texts.keys()) {
      const formula = formulaAt(row, column);
      if (formula === undefined) continue;
      const value = next.rows[row]?.[column]?.value ?? null;
      if (value !== null && value === cellContent(table, row, column))
        kept.push({ kind: "formula", sheet, row, column, formula });
      else lost.push({ cell: cellName(row, column), text: formula, what: "formula" });
    }
  return { kept, lost };
}

function rewrite(content: WorkbookContent, table: SheetTable, next: SchemeSheet): SavedScheme {
  const { sheet } = table;
  const { sheet: edition, lost } = keepRemarks(table, sheetValuesOf(table, content), next);
  const ofFormulas = formulas(table, edition);
  return {
    sheet,
    changes: [{ kind: "clear sheet", sheet }, ...schemeSheetChanges(sheet, edition), ...ofFormulas.kept],
    lost: [
      ...ofFormulas.lost,
      ...lost.map(({ row, column, text }): LostInSheet => ({
        cell: cellName(row, column),
        text,
        what: "note",
      })),
    ],
  };
}

/**
 * Saves a scheme to the workbook: to the sheet that is named, else to a new one. Where the tables keep their places only
 * the cells that changed are written; else the sheet is emptied and written anew in one batch, with HR's own columns and
 * notes, but without the looks and comments that people gave it. What can't be kept is listed. A sheet that is there
 * keeps its language.
 */
export function saveScheme(
  content: WorkbookContent,
  scheme: Scheme,
  to: { readonly language: Language; readonly sheet?: string },
): SavedScheme {
  const { language, sheet: wanted } = to;
  const table = content.sheets.find(({ sheet }) => sheet.toLowerCase() === wanted?.toLowerCase());
  if (!table) return addSheet(content, scheme, language);
  const values = sheetValuesOf(table, content);
  const own = sheetLanguages(new SheetGrid(values))[0] ?? language;
  const next = writeSchemeSheet(scheme, own);
  const { scheme: old } = readSchemeSheet(values);
  const inPlace = old && editInPlace(table, writeSchemeSheet(old, own), next);
  if (!inPlace) return rewrite(content, table, next);
  const lost = inPlace.flatMap((change): LostInSheet[] => {
    if (change.kind !== "write") return [];
    const formula = table.formulaAt?.(change.row, change.column);
    return formula === undefined
      ? []
      : [{ cell: cellName(change.row, change.column), text: formula, what: "formula" }];
  });
  return { sheet: table.sheet, changes: inPlace, lost };
}
