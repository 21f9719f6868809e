import { personKey, tidyName } from "../../month/personName";
import type { DataRow } from "../../month/readRows";
import { linkedInputs } from "../../schemes/links/linkedInputs";
import type { Scheme } from "../../schemes/scheme";
import { cellAt, cellName } from "../../workbook/sheetTable";
import type { Member } from "../departmentFacts";
import { UNIT_COLUMNS } from "./columns";
import type { DataSheet } from "./dataSheet";
import { fitOf } from "./fittingScheme";
import type { SheetRows } from "./gatherSheet";
import type { Locations } from "./locateFigure";
import { NearestNames } from "./nearestName";
import type { Findings } from "./say";
import { takenFigures } from "./takenFigures";
import type { TakenFigure } from "./takenFigures";

/** What is there to read about the units of a scheme: teams, dealers, offices. */
export interface UnitReading {
  readonly scheme: Scheme;
  readonly members: readonly Member[];
  /** Units in the data that the roster doesn't know. */
  readonly strangers: readonly Member[];
  readonly sources: readonly SheetRows[];
  readonly sourcesOf: (figure: TakenFigure) => readonly SheetRows[];
}

/** The units of other schemes, by the scheme's id: whose figures may be taken from them. */
export type ReadSchemes = ReadonlyMap<string, UnitReading>;

/** Where units are read from. */
export interface UnitSheets {
  readonly data: readonly DataSheet[];
  /** Rows of the people's sheets, each with its member's key. */
  readonly byMember: readonly SheetRows[];
  /** Everybody who is known, by key. */
  readonly people: ReadonlyMap<string, Member>;
  /** True where the people are those of a roster. */
  readonly hasRoster: boolean;
}

const unitColumns = ({ appraises }: Scheme): (typeof UNIT_COLUMNS)["team"] =>
  UNIT_COLUMNS[appraises === undefined || appraises === "person" ? "team" : appraises];

/** A sheet with a row for each unit, not for its people. */
function isOfUnits(sheet: DataSheet, scheme: Scheme): boolean {
  return (
    sheet.column(unitColumns(scheme)) !== undefined &&
    (sheet.person === undefined || scheme.appraises !== "team")
  );
}

const bySource = (figure: TakenFigure, sheet: DataSheet, locations: Locations): boolean =>
  locations.of(figure, sheet).located?.by === "source";

/** True where the sheets, and the other schemes that are read, have most of what a scheme for units scores. */
function fits(scheme: Scheme, sheets: UnitSheets, others: ReadSchemes, locations: Locations): boolean {
  const own = fitOf(
    scheme,
    sheets.data.filter((sheet) => isOfUnits(sheet, scheme)),
    locations,
  );
  const isOfMembers = (figure: TakenFigure): boolean =>
    scheme.appraises === "team" && sheets.byMember.some(({ sheet }) => bySource(figure, sheet, locations));
  const isLinked = ({ from }: TakenFigure): boolean => from !== undefined && others.has(from.scheme);
  const elsewhere = own.lacking.filter((figure) => isLinked(figure) || isOfMembers(figure));
  const found = own.found.length + elsewhere.length;
  const lacking = own.found.length + own.lacking.length - found;
  return scheme.status !== "skeleton" && found > 0 && lacking <= found;
}

/** The rows of people's sheets, each with the key of its team: the member's, else the one that stands in the row. */
function rowsByTeam({ sheet, rows }: SheetRows, people: ReadonlyMap<string, Member>): SheetRows {
  const column = sheet.column(UNIT_COLUMNS.team);
  const teamOf = (row: DataRow): string => {
    const written = people.get(row.personKey)?.team;
    return written ?? (column === undefined ? "" : cellAt(sheet.table, row.row, column).raw);
  };
  const byTeam = rows.flatMap((row): DataRow[] => {
    const written = teamOf(row);
    return written.trim() === "" ? [] : [{ ...row, written, personKey: personKey(written) }];
  });
  return { sheet, rows: byTeam };
}

/** Units that rows name, by key. */
function unitsIn(
  sources: readonly SheetRows[],
): Map<string, { readonly name: string; readonly at: SheetRows; readonly row: number }> {
  const units = new Map<string, { readonly name: string; readonly at: SheetRows; readonly row: number }>();
  for (const at of sources)
    for (const { personKey: key, written, row } of at.rows)
      if (!units.has(key)) units.set(key, { name: tidyName(written), at, row });
  return units;
}

/** Teams of the roster by key. */
function rosterTeams(people: ReadonlyMap<string, Member>): Map<string, string> {
  const teams = new Map<string, string>();
  for (const { team } of people.values())
    if (team !== undefined && !teams.has(personKey(team))) teams.set(personKey(team), tidyName(team));
  return teams;
}

/** The units of the schemes that a scheme takes figures from, beside those that are known. */
function addLinked(members: Member[], scheme: Scheme, others: ReadSchemes): void {
  const known = new Set(members.map(({ key }) => key));
  for (const { from } of linkedInputs(scheme))
    for (const member of others.get(from.scheme)?.members ?? []) {
      if (!known.has(member.key)) members.push(member);
      known.add(member.key);
    }
}

/**
 * Finds the units of a scheme and the rows that speak of them: sheets with a row for each unit, and for teams the rows of
 * their members too. Undefined where there is too little of what the scheme scores.
 * @param others the schemes that were read before, of which this one may take figures
 */
export function readUnits(
  scheme: Scheme,
  sheets: UnitSheets,
  others: ReadSchemes,
  locations: Locations,
  findings: Findings,
): UnitReading | undefined {
  if (!fits(scheme, sheets, others, locations)) return undefined;
  const columns = unitColumns(scheme);
  const isHere = (sheet: DataSheet): boolean =>
    takenFigures(scheme).some((figure) => locations.of(figure, sheet).located !== undefined);
  const own = sheets.data
    .filter((sheet) => isOfUnits(sheet, scheme) && isHere(sheet))
    .map((sheet): SheetRows => ({ sheet, rows: sheet.rowsBy(sheet.column(columns) ?? 0) }));
  const ofMembers =
    scheme.appraises === "team"
      ? sheets.byMember
          .filter(({ sheet }) => isHere(sheet))
          .map((source) => rowsByTeam(source, sheets.people))
      : [];
  const teams =
    scheme.appraises === "team" && sheets.hasRoster ? rosterTeams(sheets.people) : new Map<string, string>();
  const found = unitsIn([...own, ...ofMembers]);
  const names = new NearestNames([...teams.values()]);
  const members = [...teams].map(([key, name]): Member => ({ key, name }));
  const strangers: Member[] = [];
  for (const [key, { name, at, row }] of found) {
    if (teams.has(key)) continue;
    if (teams.size === 0) {
      members.push({ key, name });
      continue;
    }
    strangers.push({ key, name });
    const message = {
      code: "team not in roster",
      found: name,
      nearest: names.nearest(name) ?? null,
    } as const;
    const column = at.sheet.column(columns) ?? 0;
    findings.say("error", message, { sheet: at.sheet.name, cell: cellName(row, column) });
  }
  addLinked(members, scheme, others);
  return {
    scheme,
    members,
    strangers,
    sources: [...own, ...ofMembers],
    sourcesOf: (figure) => [...own, ...ofMembers.filter(({ sheet }) => bySource(figure, sheet, locations))],
  };
}
