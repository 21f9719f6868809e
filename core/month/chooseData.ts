import { matchScheme } from "./matchScheme";
import type { HeadedSheet, SchemeMatch } from "./matchScheme";
import type { MeasuredColumns } from "./measureColumns";
import type { MonthScheme } from "./monthScheme";
import type { SheetTable } from "../workbook/sheetTable";

/** A sheet with a row for a person, or for a person and day. */
export interface PersonSheet extends HeadedSheet {
  readonly person: number;
  readonly date?: number;
  /** Columns whose headers tell a header that is repeated in another language. */
  readonly measured?: readonly MeasuredColumns[];
}

/** A match that has everything the scheme needs. */
export type CompleteMatch = SchemeMatch & PersonSheet;

/** The sheet and scheme to grade by, or the nearest that was found. */
export interface DataChoice {
  readonly chosen?: CompleteMatch;
  /** Other sheets that the chosen scheme fits as well. */
  readonly otherSheets: readonly string[];
  /** Every scheme tried on every sheet that has some header of it, the nearest first. */
  readonly tried: readonly SchemeMatch[];
}

const isComplete = (match: SchemeMatch): match is CompleteMatch =>
  match.person !== undefined && match.lacking.length === 0;

/** Columns found: more of them is a better fit. */
const columnsFound = ({ person, date, measured }: SchemeMatch): number =>
  measured.length * 10 + (person === undefined ? 0 : 5) + (date === undefined ? 0 : 1);

/** Picks the sheet and the scheme that fit best: every indicator found, sheets that people see and most indicators first, the earlier sheet where they tie. */
export function chooseData(tables: readonly SheetTable[], schemes: readonly MonthScheme[]): DataChoice {
  const tried = tables
    .flatMap((table) => schemes.flatMap((scheme) => matchScheme(scheme, table) ?? []))
    .map((match, order) => ({
      match,
      order,
      found: columnsFound(match),
      rows: match.table.raw.length > match.header.firstDataRow,
    }))
    .sort(
      (a, b) =>
        Number(b.rows) - Number(a.rows) ||
        Number(a.match.table.hidden ?? false) - Number(b.match.table.hidden ?? false) ||
        b.found - a.found ||
        a.order - b.order,
    )
    .map(({ match }) => match);
  const chosen = tried.find(isComplete);
  const alike = chosen
    ? tried.filter(
        (match) => isComplete(match) && match.scheme === chosen.scheme && match.table !== chosen.table,
      )
    : [];
  return { ...(chosen && { chosen }), otherSheets: alike.map(({ table }) => table.sheet), tried };
}
