import { spanOf } from "../appraise/periodMonth";
import type { SchemeFacts } from "../department/departmentFacts";
import type { DepartmentFinding } from "../department/departmentFinding";
import type { Names } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";
import { earlierRows } from "./historyOf";
import type { Ledger } from "./ledger";

/** Rules look back a year at most, runs as well for what matters in practice. */
const MONTHS_LOOKED_BACK = 12;

/** The rules of a scheme that look at periods that are over. */
function rulesLookingBack({ escalations = [], incidents = [] }: Scheme): Names[] {
  return [
    ...escalations.filter(({ within }) => within !== "period"),
    ...incidents.filter(({ repetition }) => repetition),
  ].map(({ names }) => names);
}

/** The damaged months that a month looks back at. */
function damagedBefore({ damagedMonths }: Ledger, month: string): string[] {
  const now = spanOf(month);
  return [...damagedMonths].sort().filter((damaged) => {
    const then = spanOf(damaged);
    const months = now && then ? now.lastMonth - then.lastMonth : NaN;
    return months > 0 && months <= MONTHS_LOOKED_BACK;
  });
}

/**
 * What a month's rules look back at that is damaged, one finding for each rule: the people whose row of such a month
 * was edited, or is missing where it might have been deleted.
 */
export function damageUnder(
  ledger: Ledger,
  { scheme, appraisees }: SchemeFacts,
  month: string,
): DepartmentFinding[] {
  const months = damagedBefore(ledger, month);
  if (months.length === 0) return [];
  const touched = new Set<string>();
  const people = appraisees.flatMap(({ member, kind }) => {
    const rows = earlierRows(ledger, member.key, kind, scheme.id, month);
    const damaged = months.filter((each) => rows.find((row) => row.month === each)?.isDamaged ?? true);
    for (const each of damaged) touched.add(each);
    return damaged.length > 0 ? [member.name] : [];
  });
  if (people.length === 0) return [];
  return rulesLookingBack(scheme).map((rule) => ({
    severity: "warning",
    people,
    count: people.length,
    message: { code: "rests on damaged records", rule, people, months: [...touched].sort() },
  }));
}
