import type { Scheme } from "../../schemes/scheme";
import type { Member, SchemeFacts } from "../departmentFacts";
import type { DataSheet } from "./dataSheet";
import type { Gathering, SheetRows } from "./gatherSheet";
import { gatherScheme } from "./gatherScheme";
import { isInPeriod, periodOf } from "./period";
import { readIncidents } from "./readIncidents";
import type { MonthOf, MonthRead } from "./readPeople";
import type { UnitReading } from "./readUnits";

/** A sheet's rows of a scheme's period. */
function inPeriod({ sheet, rows }: SheetRows, month: string, { frequency }: Scheme): SheetRows {
  const period = periodOf(month, frequency);
  return { sheet, rows: rows.filter(({ day }) => isInPeriod(day, period)) };
}

/**
 * Reads the values of teams and other units, and what was noted under their names.
 * @param incidents sheets in which a unit may stand in the place of a person
 */
export function readUnitMonth(
  units: readonly UnitReading[],
  incidents: readonly DataSheet[],
  { month, calendar }: MonthOf,
  gathering: Omit<Gathering, "names" | "places">,
): MonthRead {
  const schemes: SchemeFacts[] = [];
  const notGraded: Member[] = [];
  for (const { scheme, members, strangers, sources, sourcesOf } of units) {
    const names = new Map(members.map(({ key, name }) => [key, name]));
    const ofPeriod = new Map(sources.map((source) => [source, inPeriod(source, month, scheme)]));
    const under = (key: string): { scheme: Scheme; name: string } | undefined => {
      const name = names.get(key);
      return name === undefined ? undefined : { scheme, name };
    };
    const rows = incidents.map((sheet) => inPeriod({ sheet, rows: sheet.personRows }, month, scheme));
    const read = gatherScheme(
      {
        scheme,
        kind: "team",
        members,
        sources: [...ofPeriod.values()],
        sourcesOf: (figure) => sourcesOf(figure).flatMap((source) => ofPeriod.get(source) ?? []),
        noted: readIncidents(rows, under, gathering.findings),
        month,
        calendar,
      },
      { ...gathering, names },
    );
    schemes.push({ scheme, appraisees: read.appraisees, columns: read.columns });
    notGraded.push(...read.notGraded, ...strangers);
    const empty = read.notGraded.map(({ name }) => name);
    if (empty.length > 0)
      gathering.findings.say("warning", { code: "nothing to grade by", people: empty, scheme: scheme.names });
  }
  return { schemes, notGraded };
}
