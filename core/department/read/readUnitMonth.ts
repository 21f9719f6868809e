import { inLinkOrder } from "../../schemes/links/inLinkOrder";
import { linkedInputs } from "../../schemes/links/linkedInputs";
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
  const read = new Map<Scheme, SchemeFacts>();
  const graded = new Set<string>();
  const notGraded: Member[] = [];
  const unitsOf = new Map(units.map((each) => [each.scheme, each]));
  for (const scheme of inLinkOrder([...unitsOf.keys()])) {
    const { members, strangers, sources, sourcesOf } = unitsOf.get(scheme) as UnitReading;
    const names = new Map(members.map(({ key, name }) => [key, name]));
    const ofPeriod = new Map(sources.map((source) => [source, inPeriod(source, month, scheme)]));
    const under = (key: string): { scheme: Scheme; name: string } | undefined => {
      const name = names.get(key);
      return name === undefined ? undefined : { scheme, name };
    };
    const rows = incidents.map((sheet) => inPeriod({ sheet, rows: sheet.personRows }, month, scheme));
    const linked = linkedInputs(scheme).filter(({ from }) => graded.has(from.scheme));
    const { appraisees, columns, ...gathered } = gatherScheme(
      {
        scheme,
        kind: "team",
        members,
        sources: [...ofPeriod.values()],
        sourcesOf: (figure) => sourcesOf(figure).flatMap((source) => ofPeriod.get(source) ?? []),
        linked: new Set(linked.map(({ id }) => id)),
        noted: readIncidents(rows, under, gathering.findings),
        month,
        calendar,
      },
      { ...gathering, names },
    );
    read.set(scheme, { scheme, appraisees, columns });
    if (appraisees.length > 0) graded.add(scheme.id);
    notGraded.push(...gathered.notGraded, ...strangers);
    const empty = gathered.notGraded.map(({ name }) => name);
    if (empty.length > 0)
      gathering.findings.say("warning", { code: "nothing to grade by", people: empty, scheme: scheme.names });
  }
  return { schemes: units.flatMap(({ scheme }) => read.get(scheme) ?? []), notGraded };
}
