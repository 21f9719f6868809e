import { inLinkOrder } from "../../schemes/links/inLinkOrder";
import type { Scheme } from "../../schemes/scheme";
import type { DepartmentFault } from "../../words/departmentMessages";
import type { WorkbookContent } from "../../workbook/port";
import type { DepartmentFacts } from "../departmentFacts";
import { isForPeople } from "./assignSchemes";
import { reportStrangers } from "./checkPresence";
import { checkRows } from "./checkRows";
import { chooseMonth } from "./chooseMonth";
import type { ChosenMonth } from "./chooseMonth";
import type { DataSheet } from "./dataSheet";
import { headerTwiceFault, noReadableRows } from "./exportFault";
import { fitOf, fittingScheme } from "./fittingScheme";
import type { SheetRows } from "./gatherSheet";
import { Locations } from "./locateFigure";
import { nothingFits } from "./nothingFits";
import { readCalendar } from "./readCalendar";
import { readPeople } from "./readPeople";
import { readUnitMonth } from "./readUnitMonth";
import type { ReadingRequest } from "./readingRequest";
import { readUnits } from "./readUnits";
import type { UnitReading } from "./readUnits";
import { Findings } from "./say";
import { sheetsRead } from "./sheetsRead";
import { sortSheets } from "./sortSheets";
import type { SortedSheets } from "./sortSheets";
import { whoIsWho } from "./whoIsWho";
import type { WhoIsWho } from "./whoIsWho";

/** Teams, dealers … of each scheme that is for them and that the sheets, or other schemes, have values for. */
function unitsOf(
  schemes: readonly Scheme[],
  { data, roster }: SortedSheets,
  who: WhoIsWho,
  locations: Locations,
  findings: Findings,
): UnitReading[] {
  const sheets = { data, byMember: who.data, people: who.people.members, hasRoster: roster !== undefined };
  const read = new Map<string, UnitReading>();
  for (const scheme of inLinkOrder(schemes.filter((each) => !isForPeople(each)))) {
    const units = readUnits(scheme, sheets, read, locations, findings);
    if (units) read.set(scheme.id, units);
  }
  return schemes.flatMap((scheme) => {
    const units = read.get(scheme.id);
    return units?.scheme === scheme ? units : [];
  });
}

const sheetsOfPeople = ({ data, roster }: SortedSheets): DataSheet[] => [
  ...data.filter(({ person }) => person !== undefined),
  ...(roster ? [roster] : []),
];

function reportRosters({ roster, otherRosters }: SortedSheets, findings: Findings): void {
  if (!roster || otherRosters.length === 0) return;
  const others = otherRosters.map(({ name }) => name);
  findings.say("warning", { code: "several rosters", read: roster.name, others }, { sheet: roster.name });
}

/** The rows of strangers are of a month too. */
const allRows = ({ sheet }: SheetRows): SheetRows => ({ sheet, rows: sheet.personRows });

/** Everything that is known before the month's values are read. */
interface Known extends ChosenMonth, Pick<ReadingRequest, "isExport"> {
  readonly sorted: SortedSheets;
  readonly who: WhoIsWho;
  readonly units: readonly UnitReading[];
  readonly locations: Locations;
  readonly findings: Findings;
}

function readMonth({
  sorted,
  who,
  units,
  locations,
  findings,
  month,
  monthsInData,
  isExport,
}: Known): DepartmentFacts {
  const calendar = readCalendar(sorted.calendars, findings);
  const { names } = who.people;
  checkRows(who.data, month, names, findings);
  const isUnit = new Set(units.flatMap(({ members }) => members.map(({ key }) => key)));
  const strangers = who.attribution.strangersIn(month).filter(({ row }) => !isUnit.has(row.personKey));
  const people = readPeople(who, { month, calendar, ...(isExport && { isExport }) }, strangers, {
    locations,
    names,
    findings,
  });
  const ofUnits = readUnitMonth(units, sorted.incidents, { month, calendar }, { locations, findings });
  reportStrangers(strangers, who.people, findings);
  who.attribution.reportSpellings();
  return {
    month,
    monthsInData,
    calendar,
    ...(isExport && { sheets: sheetsRead(who.data, month) }),
    schemes: [...people.schemes, ...ofUnits.schemes].filter(({ appraisees }) => appraisees.length > 0),
    notGraded: [
      ...who.unassigned,
      ...people.notGraded,
      ...ofUnits.notGraded,
      ...strangers.map(({ name, row }) => ({ key: row.personKey, name })),
    ],
    findings: findings.inOrder(),
  };
}

/**
 * Reads the month of a department from its sheets: who is there and under which scheme, what each scheme's figures are
 * for them, what was noted of them, and the calendar. Everybody of the roster and of the data is either appraised or
 * listed as not graded; what can't be read, or doesn't go together, becomes a finding.
 */
export function readDepartment(
  content: WorkbookContent,
  schemes: readonly Scheme[],
  request: ReadingRequest = {},
): DepartmentFacts | { readonly fault: DepartmentFault } {
  const findings = new Findings();
  const locations = new Locations();
  const sorted = sortSheets(content.sheets, schemes, findings.rows);
  const sheets = sheetsOfPeople(sorted);
  const fits = schemes.filter(isForPeople).map((scheme) => fitOf(scheme, sheets, locations));
  const fitting = fittingScheme(fits);
  const fit = fits.find(({ scheme }) => scheme === fitting);
  const isTaken = !request.isExport || fit?.lacking.length === 0;
  const twice = request.isExport && fit && isTaken ? headerTwiceFault(fit, sheets, locations) : undefined;
  if (twice) return { fault: twice };
  const who = whoIsWho(sorted, schemes, isTaken ? fitting : undefined, locations, findings);
  reportRosters(sorted, findings);
  const units = unitsOf(schemes, sorted, who, locations, findings);
  if (who.schemeOf.size === 0 && units.length === 0 && who.unassigned.length === 0)
    return {
      fault:
        (request.isExport && fit && isTaken ? noReadableRows(fit, sheets, locations, findings) : undefined) ??
        nothingFits(content.sheets, sheets, fits, locations),
    };
  const ofUnits = units.flatMap(({ sources }) => sources.filter(({ sheet }) => sheet.person === undefined));
  const chosen = chooseMonth(
    [...who.data.map(allRows), ...ofUnits],
    who.incidents.map(allRows),
    request,
    findings,
  );
  return "fault" in chosen
    ? chosen
    : readMonth({ sorted, who, units, locations, findings, ...chosen, ...request, month: chosen.month });
}
