import type { Facts } from "../appraise/facts";
import { contentHash, documentHash } from "./contentHash";
import type { Appraisee, DepartmentFacts } from "./departmentFacts";

/** The entries of a map as text, in the order of their keys. */
function entriesText(entries: ReadonlyMap<string, unknown>): string {
  if (entries.size === 0) return "";
  let text = "";
  for (const key of [...entries.keys()].sort()) {
    const value = entries.get(key);
    text += `${JSON.stringify(key)}:${typeof value === "number" ? String(value) : JSON.stringify(value)},`;
  }
  return text;
}

const NONE: ReadonlyMap<string, number> = new Map();

function factsText({ values, cases, points, measures = NONE, gradeDecision }: Facts): string {
  const texts = [values, cases, points, measures].map(entriesText);
  if (gradeDecision) texts.push(JSON.stringify(gradeDecision));
  return texts.join("\n");
}

/** What the figures of one person rest on. */
function appraiseeHash({ kind, member, facts }: Appraisee): string {
  return contentHash(`${kind}\n${JSON.stringify([member.key, member.team ?? ""])}\n${factsText(facts)}`);
}

/**
 * Hash of everything that the figures of a month rest on. Each person has a hash of its own first, so that the text that
 * is hashed stays short however many people there are.
 */
export function runIdOf({ month, calendar, schemes }: DepartmentFacts): string {
  const days = [[...calendar.holidays], [...calendar.makeUpDays]];
  return documentHash([
    month,
    days,
    schemes.map(({ scheme, appraisees }) => [
      documentHash(scheme),
      contentHash(appraisees.map(appraiseeHash).join("")),
    ]),
  ]);
}
