import type { FindingCollector } from "../../month/findings";
import { withCommon } from "../../month/matchScheme";
import { DATE_COLUMNS, PERSON_COLUMNS, PERSON_ID_COLUMNS } from "../../schemes/commonColumns";
import type { HeaderSynonyms } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import { TITLE_MARK } from "../../schemeSheet/schemeSheet";
import type { SheetTable } from "../../workbook/sheetTable";
import { keptSheetOfName, ownSheetOfName } from "../sheetNames";
import type { KeptSheet } from "../sheetNames";
import { DAY_TYPE_COLUMNS, INCIDENT_COLUMNS, ROSTER_COLUMNS, UNIT_COLUMNS } from "./columns";
import { headSheet } from "./dataSheet";
import type { DataSheet } from "./dataSheet";
import { takenFigures } from "./takenFigures";

/** The sheets of a workbook by what they are for. */
export interface SortedSheets {
  readonly roster?: DataSheet;
  /** Other sheets that look like rosters; they are read as data. */
  readonly otherRosters: readonly DataSheet[];
  readonly incidents: readonly DataSheet[];
  readonly calendars: readonly DataSheet[];
  /** Every other sheet with a header, those that people see first. */
  readonly data: readonly DataSheet[];
}

const ROWS_OF_TITLES = 10;

/** True for what the run itself writes, by its name or by the title mark of a scheme sheet. */
export function isOwnSheet({ sheet, raw }: SheetTable): boolean {
  if (ownSheetOfName(sheet) !== undefined) return true;
  return raw.slice(0, ROWS_OF_TITLES).some(([first = ""]) => first.trim().startsWith(TITLE_MARK));
}

/** All header texts that anything is read by. */
function wantedColumns(schemes: readonly Scheme[], common: readonly HeaderSynonyms[]): HeaderSynonyms[] {
  const wanted = schemes.flatMap((scheme) =>
    takenFigures(scheme).flatMap(({ measures }) =>
      measures.flatMap(({ headers, source }) => [
        headers,
        ...[source?.weightColumns, source?.ofColumns, source?.whereColumns].flatMap((each) => each ?? []),
      ]),
    ),
  );
  const kept = [ROSTER_COLUMNS, UNIT_COLUMNS, INCIDENT_COLUMNS].flatMap((columns) => Object.values(columns));
  return [...new Set([...common, ...kept, DAY_TYPE_COLUMNS, PERSON_ID_COLUMNS, ...wanted])];
}

/** How much a sheet looks like a roster by its columns; 3 is enough. */
function rosterLikeness(sheet: DataSheet): number {
  if (sheet.person === undefined || sheet.date !== undefined) return 0;
  const has = (synonyms: HeaderSynonyms): number => (sheet.column(synonyms) === undefined ? 0 : 1);
  const { scheme, joined, left, post } = ROSTER_COLUMNS;
  return (
    3 * has(scheme) +
    2 * has(joined) +
    2 * has(left) +
    has(post) +
    has(UNIT_COLUMNS.team) +
    has(PERSON_ID_COLUMNS)
  );
}

const ROSTER_ENOUGH = 3;

function isIncidentsByColumns(sheet: DataSheet): boolean {
  const { incident, ...amounts } = INCIDENT_COLUMNS;
  if (sheet.person === undefined || sheet.column(incident) === undefined) return false;
  return Object.values(amounts).some((synonyms) => sheet.column(synonyms) !== undefined);
}

const isCalendarByColumns = (sheet: DataSheet): boolean =>
  sheet.person === undefined && sheet.date !== undefined && sheet.column(DAY_TYPE_COLUMNS) !== undefined;

function kindOf(sheet: DataSheet): KeptSheet | "data" {
  const named = keptSheetOfName(sheet.name);
  if (named === "roster" && sheet.person !== undefined) return named;
  if (named === "incidents" && sheet.column(INCIDENT_COLUMNS.incident) !== undefined) return named;
  if (named === "appeals" || (named === "calendar" && sheet.date !== undefined)) return named;
  if (isIncidentsByColumns(sheet)) return "incidents";
  if (isCalendarByColumns(sheet)) return "calendar";
  return rosterLikeness(sheet) >= ROSTER_ENOUGH ? "roster" : "data";
}

const hidden = ({ table }: DataSheet): number => Number(table.hidden ?? false);

/** Sorts the sheets by name or columns; our own are left out. */
export function sortSheets(
  tables: readonly SheetTable[],
  schemes: readonly Scheme[],
  findings: FindingCollector,
): SortedSheets {
  const columns = {
    person: schemes.reduce((common, { personColumns }) => withCommon(common, personColumns), PERSON_COLUMNS),
    date: schemes.reduce((common, { dateColumns }) => withCommon(common, dateColumns), DATE_COLUMNS),
  };
  const wanted = wantedColumns(schemes, [columns.person, columns.date]);
  const sheets = tables
    .filter((table) => !isOwnSheet(table))
    .flatMap((table) => headSheet(table, wanted, columns, findings) ?? [])
    .sort((a, b) => hidden(a) - hidden(b));
  const of = (kind: KeptSheet | "data"): DataSheet[] => sheets.filter((sheet) => kindOf(sheet) === kind);
  const isNamed = (sheet: DataSheet): number => Number(keptSheetOfName(sheet.name) === "roster");
  const [roster, ...otherRosters] = of("roster").sort(
    (a, b) => isNamed(b) - isNamed(a) || rosterLikeness(b) - rosterLikeness(a),
  );
  return {
    ...(roster && { roster }),
    otherRosters,
    incidents: of("incidents"),
    calendars: of("calendar"),
    data: sheets.filter((sheet) => kindOf(sheet) === "data" || otherRosters.includes(sheet)),
  };
}
