import type { WorkCalendar } from "../../dates/workdaysAfter";
import type { DataRow } from "../../month/readRows";
import type { Scheme } from "../../schemes/scheme";
import type { Member, SchemeFacts } from "../departmentFacts";
import { checkPresence, reportMissing } from "./checkPresence";
import type { Gathering, SheetRows } from "./gatherSheet";
import { gatherScheme, needsValues } from "./gatherScheme";
import { isInPeriod, periodOf } from "./period";
import type { Period } from "./period";
import { readIncidents } from "./readIncidents";
import type { Stranger } from "./attributeRows";
import type { WhoIsWho } from "./whoIsWho";

/** What a month's reading goes by. */
export interface MonthOf {
  readonly month: string;
  readonly calendar: WorkCalendar;
  /** True where everybody who is there is appraised, also without a value. */
  readonly isExport?: boolean;
}

/** What was read of the people or units of a month. */
export interface MonthRead {
  readonly schemes: readonly SchemeFacts[];
  readonly notGraded: readonly Member[];
}

/** Each scheme's rows of its period, by the scheme of the row's person. */
function rowsByScheme(
  sources: readonly SheetRows[],
  schemes: Iterable<Scheme>,
  { schemeOf }: WhoIsWho,
  month: string,
): ReadonlyMap<Scheme, readonly SheetRows[]> {
  const byScheme = new Map<Scheme, SheetRows[]>();
  for (const scheme of schemes) byScheme.set(scheme, []);
  for (const { sheet, rows } of sources) {
    const ofSheet = new Map<Scheme, { readonly period: Period; readonly rows: DataRow[] }>();
    // A sheet without rows of a scheme may still be the one that has its columns.
    for (const [scheme, known] of byScheme) {
      const ofScheme = { period: periodOf(month, scheme.frequency), rows: [] };
      ofSheet.set(scheme, ofScheme);
      known.push({ sheet, rows: ofScheme.rows });
    }
    for (const row of rows) {
      const scheme = schemeOf.get(row.personKey);
      const ofScheme = scheme && ofSheet.get(scheme);
      if (ofScheme && isInPeriod(row.day, ofScheme.period)) ofScheme.rows.push(row);
    }
  }
  return byScheme;
}

function membersByScheme({ people, schemeOf }: WhoIsWho): ReadonlyMap<Scheme, readonly Member[]> {
  const byScheme = new Map<Scheme, Member[]>();
  for (const [key, scheme] of schemeOf) {
    const member = people.members.get(key);
    const known = byScheme.get(scheme);
    if (member && known) known.push(member);
    else if (member) byScheme.set(scheme, [member]);
  }
  return byScheme;
}

function keysOf(sources: readonly SheetRows[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { rows } of sources) for (const { personKey } of rows) keys.add(personKey);
  return keys;
}

/**
 * Reads the people of each scheme: their values and cases of the period. Who isn't there, or has nothing to be graded by,
 * is set apart and named.
 * @param strangers people of the data whom the roster doesn't know
 */
export function readPeople(
  who: WhoIsWho,
  { month, calendar, isExport }: MonthOf,
  strangers: readonly Stranger[],
  gathering: Omit<Gathering, "places">,
): MonthRead {
  const { findings, names } = gathering;
  const membersOf = membersByScheme(who);
  const rowsOf = (sources: readonly SheetRows[]): ReturnType<typeof rowsByScheme> =>
    rowsByScheme(sources, membersOf.keys(), who, month);
  const data = rowsOf(who.data);
  const ofRoster = rowsOf(who.roster ? [who.roster] : []);
  const incidents = rowsOf(who.incidents);
  const schemes: SchemeFacts[] = [];
  const notGraded: Member[] = [];
  const missing: Member[] = [];
  for (const [scheme, members] of membersOf) {
    const sources = data.get(scheme) ?? [];
    const inData = keysOf(sources);
    const under = (key: string): { scheme: Scheme; name: string } => ({
      scheme,
      name: names.get(key) ?? key,
    });
    const noted = readIncidents(incidents.get(scheme) ?? [], under, findings);
    const isThere = ({ key }: Member): boolean => inData.has(key) || noted.has(key);
    const known = who.roster ? members : members.filter(isThere);
    const period = periodOf(month, scheme.frequency);
    const { present, absent } = checkPresence(known, period, inData, month, findings);
    const all = [...sources, ...(ofRoster.get(scheme) ?? [])];
    const reading = {
      scheme,
      kind: "person",
      members: present,
      sources: all,
      noted,
      month,
      calendar,
      ...(isExport && { keepsEmpty: true }),
    } as const;
    const read = gatherScheme(reading, gathering);
    schemes.push({ scheme, appraisees: read.appraisees, columns: read.columns });
    notGraded.push(...absent, ...read.notGraded);
    const isExpected = who.roster !== undefined && sources.length > 0 && needsValues(scheme);
    const isMissing = ({ key }: Member): boolean => isExpected && !inData.has(key);
    missing.push(...present.filter(isMissing));
    const empty = read.notGraded.filter((member) => !isMissing(member)).map(({ name }) => name);
    if (empty.length > 0)
      findings.say("warning", { code: "nothing to grade by", people: empty, scheme: scheme.names });
    const away = who.roster ? [] : members.filter((member) => !isThere(member)).map(({ name }) => name);
    if (away.length > 0) findings.rows.add("info", { code: "not this month", people: away, month });
  }
  reportMissing(missing, strangers, month, findings);
  return { schemes, notGraded };
}
