import { likelyHeader, ROWS_SEARCHED } from "../../month/findHeader";
import { PERSON_COLUMNS } from "../../schemes/commonColumns";
import type { DepartmentFault } from "../../words/departmentMessages";
import type { SchemeLookedAt, SheetLookedAt } from "../../words/monthMessages";
import type { SheetTable } from "../../workbook/sheetTable";
import type { DataSheet } from "./dataSheet";
import { byFit } from "./fittingScheme";
import type { Fit } from "./fittingScheme";
import type { Locations } from "./locateFigure";

/** Sheets and schemes named one by one; more would fill the screen. */
const SHEETS_NAMED = 5;
const SCHEMES_NAMED = 3;

function describeSheet(table: SheetTable, sheets: readonly DataSheet[]): SheetLookedAt {
  const header = sheets.find((sheet) => sheet.table === table)?.header ?? likelyHeader(table);
  return {
    sheet: table.sheet,
    header: header ? { row: header.row + 1, texts: header.headers.filter((text) => text !== "") } : null,
  };
}

/** Why no scheme fits any sheet: what each sheet has, and what the nearest schemes would need. */
export function nothingFits(
  tables: readonly SheetTable[],
  sheets: readonly DataSheet[],
  fits: readonly Fit[],
  locations: Locations,
): DepartmentFault {
  const filled = tables.filter(({ raw }) => raw.some((row) => row.some((text) => text.trim() !== "")));
  if (filled.length === 0) return { code: "empty workbook" };
  const complete = fits.filter(({ found, lacking }) => found.length > 0 && lacking.length === 0);
  if (complete.length > 0) return { code: "nobody there", sheets: sheets.map(({ name }) => name) };
  const anyPerson = sheets.some(({ person }) => person !== undefined);
  const schemes = byFit(
    fits.filter(({ scheme, lacking }) => scheme.status !== "skeleton" && lacking.length > 0),
  )
    .slice(0, SCHEMES_NAMED)
    .map(({ scheme, lacking }): SchemeLookedAt => ({
      id: scheme.id,
      names: scheme.names,
      personColumns: anyPerson ? null : (scheme.personColumns ?? PERSON_COLUMNS),
      lacking: lacking.map((figure) => ({
        indicator: figure.names,
        columns: figure.measures.map(({ headers, source }) => ({
          value: headers,
          beside: source?.ofColumns ?? source?.weightColumns ?? null,
        })),
        misfits: sheets.flatMap((sheet) => locations.of(figure, sheet).misfits),
      })),
    }));
  return {
    code: "nothing fits",
    rowsSearched: ROWS_SEARCHED,
    sheets: filled.slice(0, SHEETS_NAMED).map((table) => describeSheet(table, sheets)),
    furtherSheets: Math.max(0, filled.length - SHEETS_NAMED),
    schemes,
  };
}
