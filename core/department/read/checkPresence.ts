import type { Member } from "../departmentFacts";
import type { Period } from "./period";
import { NearestNames } from "./nearestName";
import type { Stranger } from "./attributeRows";
import type { People } from "./people";
import type { Findings } from "./say";
import { cellName } from "../../workbook/sheetTable";

/** Why somebody isn't appraised in the period although the roster has them. */
function absence({ joined, left }: Member, { from, to }: Period): "joined later" | "left before" | undefined {
  if (joined !== undefined && joined > to) return "joined later";
  return left !== undefined && left < from ? "left before" : undefined;
}

/**
 * Who is there in the period: those who joined later or left before are set apart and named, those who came or went in
 * it are named.
 * @param inData keys of those who have rows in the period
 */
export function checkPresence(
  members: readonly Member[],
  period: Period,
  inData: ReadonlySet<string>,
  month: string,
  findings: Findings,
): { readonly present: readonly Member[]; readonly absent: readonly Member[] } {
  const present: Member[] = [];
  const absent: Member[] = [];
  const outside = new Map<
    string,
    { why: "joined later" | "left before"; inData: boolean; people: string[] }
  >();
  const partly = {
    joined: [] as { person: string; day: string }[],
    left: [] as { person: string; day: string }[],
  };
  for (const member of members) {
    const why = absence(member, period);
    if (why === undefined) {
      present.push(member);
      const { joined, left, name } = member;
      if (joined !== undefined && joined > period.from) partly.joined.push({ person: name, day: joined });
      if (left !== undefined && left <= period.to) partly.left.push({ person: name, day: left });
      continue;
    }
    absent.push(member);
    const has = inData.has(member.key);
    const group = outside.get(`${why} ${String(has)}`) ?? { why, inData: has, people: [] };
    outside.set(`${why} ${String(has)}`, group);
    group.people.push(member.name);
  }
  for (const group of outside.values())
    findings.say(group.inData ? "warning" : "info", { code: "not there in the month", month, ...group });
  for (const why of ["joined", "left"] as const)
    if (partly[why].length > 0)
      findings.say("info", { code: "there for part of the month", why, people: partly[why] });
  return { present, absent };
}

/** Names that the data have and the roster doesn't, each with the nearest of the roster. */
export function reportStrangers(strangers: readonly Stranger[], people: People, findings: Findings): void {
  for (const { name, row, sheet, column } of strangers) {
    const at = { sheet: sheet.name, cell: cellName(row.row, column), person: name };
    findings.say("error", { code: "not in roster", found: name, nearest: people.nearest(name) ?? null }, at);
  }
}

/** Members without a row in the period; those whose name is nearly that of a stranger each for itself. */
export function reportMissing(
  missing: readonly Member[],
  strangers: readonly Stranger[],
  month: string,
  findings: Findings,
): void {
  const names = new NearestNames(strangers.map(({ name }) => name));
  const others: string[] = [];
  for (const { name, place } of missing) {
    const nearest = names.nearest(name);
    if (nearest === undefined) others.push(name);
    else
      findings.say(
        "error",
        { code: "not in data, one alike", person: name, nearest },
        { ...place, person: name },
      );
  }
  if (others.length > 0) findings.say("warning", { code: "not in data", people: others, month });
}
