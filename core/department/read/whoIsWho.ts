import { tidyName } from "../../month/personName";
import type { DataRow } from "../../month/readRows";
import type { Scheme } from "../../schemes/scheme";
import type { Member } from "../departmentFacts";
import { assignSchemes, isForPeople } from "./assignSchemes";
import { Attribution } from "./attributeRows";
import type { DataSheet } from "./dataSheet";
import type { SheetRows } from "./gatherSheet";
import type { Locations } from "./locateFigure";
import { People } from "./people";
import { readRoster } from "./readRoster";
import type { Roster } from "./readRoster";
import type { Findings } from "./say";
import type { SortedSheets } from "./sortSheets";
import { takenFigures } from "./takenFigures";

/** Everybody, their schemes, and the rows that speak of them. */
export interface WhoIsWho {
  readonly people: People;
  readonly attribution: Attribution;
  readonly schemeOf: ReadonlyMap<string, Scheme>;
  readonly unassigned: readonly Member[];
  /** Sheets with values of theirs, the roster last; each row with its member's key. */
  readonly data: readonly SheetRows[];
  readonly incidents: readonly SheetRows[];
  /** The roster's own rows, where there is one. */
  readonly roster?: SheetRows;
}

/** Sheets of people that have a column for a figure of one of the schemes. */
function sheetsWithFigures(
  sheets: readonly DataSheet[],
  schemes: readonly Scheme[],
  locations: Locations,
): DataSheet[] {
  const figures = schemes.flatMap((scheme) => takenFigures(scheme));
  const bears = (sheet: DataSheet): boolean =>
    figures.some((figure) => {
      const { located, twice, misfits } = locations.of(figure, sheet);
      return located !== undefined || twice.length > 0 || misfits.length > 0;
    });
  return sheets.filter((sheet) => sheet.person !== undefined && bears(sheet));
}

/** The people of rows, each by the spelling that comes first. */
function membersOfRows(sources: readonly { readonly rows: readonly DataRow[] }[]): Member[] {
  const members = new Map<string, Member>();
  for (const { rows } of sources)
    for (const { personKey: key, written } of rows)
      if (!members.has(key)) members.set(key, { key, name: tidyName(written) });
  return [...members.values()];
}

/** The roster's rows, each with its member's key: of somebody who stands there twice the first row counts. */
function firstRows(rows: readonly DataRow[], { sheet, entries }: Roster): DataRow[] {
  const keys = new Array<string | undefined>(sheet.table.raw.length);
  for (const { row, member } of entries) keys[row] = member.key;
  const first: DataRow[] = [];
  for (const row of rows) {
    const key = keys[row.row];
    if (key !== undefined) first.push(key === row.personKey ? row : { ...row, personKey: key });
  }
  return first;
}

const rowsOf = (sheet: DataSheet): { sheet: DataSheet; rows: readonly DataRow[] } => ({
  sheet,
  rows: sheet.personRows,
});

/**
 * Finds out who everybody is: the people of the roster with the scheme of each, or where there is none the people of the
 * data, all under the scheme that fits.
 * @param fitting the scheme for those whom nothing assigns one
 */
export function whoIsWho(
  sorted: SortedSheets,
  schemes: readonly Scheme[],
  fitting: Scheme | undefined,
  locations: Locations,
  findings: Findings,
): WhoIsWho {
  const schemeOf = new Map<string, Scheme>();
  const attributed = (attribution: Attribution, sheets: readonly DataSheet[]): SheetRows[] =>
    sheets.map((sheet) => ({ sheet, rows: attribution.rowsOf(sheet) }));
  if (!sorted.roster) {
    const sheets = sheetsWithFigures(sorted.data, fitting ? [fitting] : [], locations);
    const read = (sheets.length > 0 ? sheets : sorted.incidents).map(rowsOf);
    const members = fitting ? membersOfRows(read) : [];
    const people = new People(members);
    const attribution = new Attribution(people, findings);
    if (fitting) for (const { key } of members) schemeOf.set(key, fitting);
    const data = attributed(attribution, sheets);
    return {
      people,
      attribution,
      schemeOf,
      unassigned: [],
      data,
      incidents: fitting ? attributed(attribution, sorted.incidents) : [],
    };
  }
  const roster = readRoster(sorted.roster, findings);
  const assigned = assignSchemes(roster, schemes, fitting, findings);
  const people = new People(roster.entries.map(({ member }) => member));
  const attribution = new Attribution(people, findings);
  const ownRows = firstRows(attribution.rowsOf(sorted.roster), roster);
  const taken = new Set(assigned.schemeOf.values());
  const read =
    taken.size === 0 ? schemes : schemes.filter((scheme) => taken.has(scheme) || !isForPeople(scheme));
  return {
    people,
    attribution,
    schemeOf: assigned.schemeOf,
    unassigned: assigned.unassigned.flatMap((key) => people.members.get(key) ?? []),
    data: attributed(attribution, sheetsWithFigures(sorted.data, read, locations)),
    incidents: attributed(attribution, sorted.incidents),
    roster: { sheet: sorted.roster, rows: ownRows },
  };
}
