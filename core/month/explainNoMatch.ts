import { PERSON_COLUMNS } from "../schemes/commonColumns";
import type { MonthFault, SchemeLookedAt, SheetLookedAt } from "../words/monthMessages";
import type { DataChoice } from "./chooseData";
import { likelyHeader, ROWS_SEARCHED } from "./findHeader";
import type { LackingIndicator, SchemeMatch } from "./matchScheme";
import { cellName } from "../workbook/sheetTable";
import type { MonthScheme } from "./monthScheme";
import type { SheetTable } from "../workbook/sheetTable";

/** Sheets named one by one; a workbook with a sheet for each person would fill the screen. */
const SHEETS_NAMED = 5;

function lookedFor({
  indicator: { names, measures },
  misfits,
}: LackingIndicator): SchemeLookedAt["lacking"][number] {
  return {
    indicator: names,
    misfits,
    columns: measures.map(({ source }) => ({
      value: source.columns,
      beside: source.ofColumns ?? source.weightColumns ?? null,
    })),
  };
}

function describeScheme(scheme: MonthScheme, nearest: SchemeMatch | undefined): SchemeLookedAt {
  const hasPerson = nearest?.person !== undefined;
  return {
    id: scheme.id,
    names: scheme.names,
    personColumns: hasPerson ? null : (scheme.personColumns ?? PERSON_COLUMNS),
    lacking: (nearest?.lacking ?? scheme.indicators.map((indicator) => ({ indicator, misfits: [] }))).map(
      lookedFor,
    ),
  };
}

function describeSheet(table: SheetTable, tried: readonly SchemeMatch[]): SheetLookedAt {
  const header = tried.find((match) => match.table === table)?.header ?? likelyHeader(table);
  return {
    sheet: table.sheet,
    header: header ? { row: header.row + 1, texts: header.headers.filter((text) => text !== "") } : null,
  };
}

/** Why no scheme fits any sheet: what each sheet has, and what each scheme would need. */
export function explainNoMatch(
  tables: readonly SheetTable[],
  schemes: readonly MonthScheme[],
  { tried }: DataChoice,
): MonthFault {
  const filled = tables.filter(({ raw }) => raw.some((row) => row.some((text) => text.trim() !== "")));
  if (filled.length === 0) return { code: "empty workbook" };
  return {
    code: "nothing fits",
    rowsSearched: ROWS_SEARCHED,
    sheets: filled.slice(0, SHEETS_NAMED).map((table) => describeSheet(table, tried)),
    furtherSheets: Math.max(0, filled.length - SHEETS_NAMED),
    schemes: schemes.map((scheme) =>
      describeScheme(
        scheme,
        tried.find((match) => match.scheme === scheme),
      ),
    ),
  };
}

/** A header that is needed and stands there twice stops the run: which of the two counts is a person's decision. */
export function headerTwiceFault({ table, twice }: SchemeMatch): MonthFault | undefined {
  const [first] = twice;
  if (!first) return undefined;
  const cells = first.columns.map((column) => cellName(first.row, column));
  return { code: "header twice", sheet: table.sheet, header: first.header, cells };
}
