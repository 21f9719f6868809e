import type { FindingCollector } from "../../month/findings";
import { DATE_COLUMNS, PERSON_COLUMNS, PERSON_ID_COLUMNS } from "../../schemes/commonColumns";
import type { HeaderSynonyms } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import { TITLE_MARK } from "../../schemeSheet/schemeSheet";
import type { SheetTable } from "../../workbook/sheetTable";
import { keptSheetOfName, ownSheetOfName } from "../sheetNames";
import { runOfSheet } from "../write/ownSheet";
import type { KeptSheet } from "../sheetNames";
import { DAY_TYPE_COLUMNS, INCIDENT_COLUMNS, ROSTER_COLUMNS, UNIT_COLUMNS } from "./columns";
import { headSheet } from "./dataSheet";
import type { DataSheet } from "./dataSheet";
import { takenFigures } from "./takenFigures";
import { withCommon } from "./withCommon";

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
/** Titles of results, also of those that were written before sheets bore their month. */
const RESULTS_TITLE = /(?:绩效考核结果|績效考核結果|Performance results).* · /;

/** True for what the run itself writes, by its mark, its name or its titles. */
function isOwnSheet(table: SheetTable): boolean {
  const { sheet, raw } = table;
  if (runOfSheet(table) !== undefined || ownSheetOfName(sheet) !== undefined) return true;
  if (RESULTS_TITLE.test(raw[0]?.[0] ?? "")) return true;
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

/** Finds out what sheets are for. */
class SheetKinds {
  readonly #known = new Map<DataSheet, KeptSheet | "data">();
  readonly #figureHeaders: readonly HeaderSynonyms[];

  constructor(schemes: readonly Scheme[]) {
    const figures = schemes.flatMap((scheme) => takenFigures(scheme));
    this.#figureHeaders = figures.flatMap(({ measures }) => measures.map(({ headers }) => headers));
  }

  of(sheet: DataSheet): KeptSheet | "data" {
    const known = this.#known.get(sheet) ?? this.#find(sheet);
    this.#known.set(sheet, known);
    return known;
  }

  /** How much a sheet looks like a roster by its columns; 3 is enough. */
  rosterLikeness(sheet: DataSheet): number {
    if (sheet.person === undefined || sheet.date !== undefined) return 0;
    const has = (synonyms: HeaderSynonyms): number => (sheet.column(synonyms) === undefined ? 0 : 1);
    const { scheme, joined, left, post } = ROSTER_COLUMNS;
    const sure = 3 * has(scheme) + 2 * has(joined) + 2 * has(left);
    const further = has(post) + has(UNIT_COLUMNS.team) + has(PERSON_ID_COLUMNS);
    // Figures of the month may well stand beside post, team and number.
    const bearsFigures = sure === 0 && this.#figureHeaders.some((headers) => has(headers) > 0);
    return bearsFigures ? 0 : sure + further;
  }

  #find(sheet: DataSheet): KeptSheet | "data" {
    const named = keptSheetOfName(sheet.name);
    if (named === "roster" && sheet.person !== undefined) return named;
    if (named === "incidents" && sheet.column(INCIDENT_COLUMNS.incident) !== undefined) return named;
    if (named === "appeals" || (named === "calendar" && sheet.date !== undefined)) return named;
    if (isIncidentsByColumns(sheet)) return "incidents";
    if (isCalendarByColumns(sheet)) return "calendar";
    return this.rosterLikeness(sheet) >= ROSTER_ENOUGH ? "roster" : "data";
  }
}

const ROSTER_ENOUGH = 3;

function isIncidentsByColumns(sheet: DataSheet): boolean {
  const { incident, ...amounts } = INCIDENT_COLUMNS;
  if (sheet.person === undefined || sheet.column(incident) === undefined) return false;
  return Object.values(amounts).some((synonyms) => sheet.column(synonyms) !== undefined);
}

const isCalendarByColumns = (sheet: DataSheet): boolean =>
  sheet.person === undefined && sheet.date !== undefined && sheet.column(DAY_TYPE_COLUMNS) !== undefined;

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
  const kinds = new SheetKinds(schemes);
  const of = (kind: KeptSheet | "data"): DataSheet[] => sheets.filter((sheet) => kinds.of(sheet) === kind);
  const isNamed = (sheet: DataSheet): number => Number(keptSheetOfName(sheet.name) === "roster");
  const [roster, ...otherRosters] = of("roster").sort(
    (a, b) => isNamed(b) - isNamed(a) || kinds.rosterLikeness(b) - kinds.rosterLikeness(a),
  );
  return {
    ...(roster && { roster }),
    otherRosters,
    incidents: of("incidents"),
    calendars: of("calendar"),
    data: sheets.filter((sheet) => kinds.of(sheet) === "data" || otherRosters.includes(sheet)),
  };
}
