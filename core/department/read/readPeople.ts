import type { WorkCalendar } from "../../dates/workdaysAfter";
import type { DataRow } from "../../month/readRows";
import type { Scheme } from "../../schemes/scheme";
import type { Member, SchemeFacts } from "../departmentFacts";
import { checkPresence, reportMissing } from "./checkPresence";
import type { Gathering, SheetRows } from "./gatherSheet";
import { gatherScheme, needsValues } from "./gatherScheme";
import { isInPeriod, periodOf } from "./period";
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
  schemeOf: ReadonlyMap<string, Scheme>,
  month: string,
): ReadonlyMap<Scheme, readonly SheetRows[]> {
  const byScheme = new Map([...new Set(schemeOf.values())].map((scheme) => [scheme, [] as SheetRows[]]));
  const periods = new Map([...byScheme.keys()].map((scheme) => [scheme, periodOf(month, scheme.frequency)]));
  for (const { sheet, rows } of sources) {
    const ofSheet = new Map<Scheme, DataRow[]>();
    // A sheet without rows of a scheme may still be the one that has its columns.
    for (const [scheme, known] of byScheme) {
      const ofScheme: DataRow[] = [];
      ofSheet.set(scheme, ofScheme);
      known.push({ sheet, rows: ofScheme });
    }
    for (const row of rows) {
      const scheme = schemeOf.get(row.personKey);
      const period = scheme && periods.get(scheme);
      if (scheme && period && isInPeriod(row.day, period)) ofSheet.get(scheme)?.push(row);
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

const keysOf = (sources: readonly SheetRows[]): ReadonlySet<string> =>
  new Set(sources.flatMap(({ rows }) => rows.map(({ personKey }) => personKey)));

/**
 * Reads the people of each scheme: their values and cases of the period. Who isn't there, or has nothing to be graded by,
 * is set apart and named.
 * @param strangers people of the data whom the roster doesn't know
 */
export function readPeople(
  who: WhoIsWho,
  { month, calendar, isExport }: MonthOf,
  strangers: readonly Stranger[],
  gathering: Gathering,
): MonthRead {
  const { findings, names } = gathering;
  const data = rowsByScheme(who.data, who.schemeOf, month);
  const ofRoster = rowsByScheme(who.roster ? [who.roster] : [], who.schemeOf, month);
  const incidents = rowsByScheme(who.incidents, who.schemeOf, month);
  const schemes: SchemeFacts[] = [];
  const notGraded: Member[] = [];
  const missing: Member[] = [];
  for (const [scheme, members] of membersByScheme(who)) {
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
