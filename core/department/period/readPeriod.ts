import { factsOf } from "../../appraise/facts";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import { ledgerKey } from "../../ledger/ledgerKey";
import type { LedgerRow } from "../../ledger/ledgerRow";
import { listsOfPeriods } from "../../ledger/withLedger";
import type { Scheme } from "../../schemes/scheme";
import type { WorkbookContent } from "../../workbook/port";
import type { Appraisee, DepartmentFacts, Member, SchemeFacts } from "../departmentFacts";
import { isForPeople } from "../read/assignSchemes";
import { gatherScheme } from "../read/gatherScheme";
import type { SheetRows } from "../read/gatherSheet";
import { Locations } from "../read/locateFigure";
import { isInPeriod, periodOf } from "../read/period";
import { readCalendar } from "../read/readCalendar";
import { Findings } from "../read/say";
import { sortSheets } from "../read/sortSheets";
import { whoIsWho } from "../read/whoIsWho";
import type { WhoIsWho } from "../read/whoIsWho";
import type { LedgerPeriod, LedgerSubject } from "./ledgerPeriod";
import { subjectsOf } from "./ledgerPeriod";
import { meanScheme, MONTHLY_TOTALS } from "./meanScheme";

/** What the reading of a period goes by. */
interface Reading {
  readonly period: LedgerPeriod;
  readonly calendar: WorkCalendar;
  readonly memberOf: (subject: LedgerSubject) => Member;
}

/** People by the ledger's keys, as the roster has them; who isn't there any more goes by the ledger alone. */
function membersByKey({ people }: WhoIsWho): (subject: LedgerSubject) => Member {
  const members = new Map([...people.members.values()].map((member) => [ledgerKey(member.key), member]));
  return ({ kind, key, name }) => (kind === "person" ? members.get(key) : undefined) ?? { key, name };
}

/** Everybody who was under a monthly scheme, each with the totals of the months. */
function meansOf(monthly: Scheme, rows: readonly LedgerRow[], reading: Reading): SchemeFacts {
  const { period, calendar, memberOf } = reading;
  const scheme = meanScheme(monthly, period.frequency);
  const own = rows.filter(({ schemeId }) => schemeId === monthly.id);
  const appraisees = subjectsOf(own).map((subject): Appraisee => {
    const values = new Map([[MONTHLY_TOTALS, subject.totals]]);
    return {
      kind: subject.kind,
      member: memberOf(subject),
      facts: factsOf(values, { period: period.period, calendar }),
      unread: [],
    };
  });
  return { scheme, appraisees };
}

/** The rows of people's sheets that lie in the period. */
function rowsInPeriod(who: WhoIsWho, { months, frequency }: LedgerPeriod): SheetRows[] {
  const period = periodOf(months[months.length - 1] ?? "", frequency);
  const sources = [...who.data, ...(who.roster ? [who.roster] : [])];
  return sources.map(({ sheet, rows }) => ({
    sheet,
    rows: rows.filter(({ day }) => isInPeriod(day, period)),
  }));
}

/**
 * Reads what a quarter, half-year or year is scored by: for a scheme of the workbook that takes the mean of periods,
 * everybody of the ledger with what the sheets say beside (a year-end score); where there is none, the monthly totals of
 * each scheme.
 */
export function readPeriod(
  content: WorkbookContent,
  schemes: readonly Scheme[],
  period: LedgerPeriod,
): DepartmentFacts {
  const findings = new Findings();
  const locations = new Locations();
  const own = schemes.filter(
    (scheme) =>
      scheme.frequency === period.frequency && isForPeople(scheme) && listsOfPeriods(scheme).length > 0,
  );
  const sorted = sortSheets(content.sheets, schemes, findings.rows);
  // What the roster says of schemes is the months' to report.
  const who = whoIsWho(sorted, schemes, own[0], locations, new Findings());
  const calendar = readCalendar(sorted.calendars, new Findings());
  const reading = { period, calendar, memberOf: membersByKey(who) };
  const ofSheets = own.map((scheme): SchemeFacts => {
    const members = subjectsOf(period.rows)
      .filter(({ kind }) => kind === "person")
      .map(reading.memberOf);
    const names = new Map(members.map(({ key, name }) => [key, name]));
    const { appraisees, notGraded, columns } = gatherScheme(
      {
        scheme,
        kind: "person",
        members,
        sources: rowsInPeriod(who, period),
        noted: new Map(),
        month: period.period,
        calendar,
      },
      { locations, names, findings },
    );
    // Nothing but the ledger's totals may be known of somebody.
    const ofLedgerAlone = notGraded.map((member): Appraisee => ({
      kind: "person",
      member,
      facts: factsOf(new Map(), { period: period.period, calendar }),
      unread: [],
    }));
    return { scheme, appraisees: [...appraisees, ...ofLedgerAlone], columns };
  });
  const ids = new Set(period.rows.map(({ schemeId }) => schemeId));
  const monthly = schemes.filter(({ id }) => ids.has(id));
  const read = own.length > 0 ? ofSheets : monthly.map((scheme) => meansOf(scheme, period.rows, reading));
  return {
    month: period.period,
    monthsInData: period.months,
    calendar,
    schemes: read.filter(({ appraisees }) => appraisees.length > 0),
    notGraded: [],
    // The totals of the periods stand in the ledger; no sheet needs a column for them.
    findings: findings.inOrder().filter(({ message }) => message.code !== "figures not found"),
  };
}
