import type { Facts } from "../appraise/facts";
import { contentHash, documentHash } from "./contentHash";
import type { Appraisee, DepartmentFacts } from "./departmentFacts";

/** Keys of a map in the order in which they came, and in their own with their names as JSON. */
interface KeyOrder {
  readonly keys: readonly string[];
  readonly sorted: readonly { readonly key: string; readonly json: string }[];
}

/** The order of the map before: people of a scheme mostly have the same figures. */
let lastOrder: KeyOrder = { keys: [], sorted: [] };

function hasKeys(entries: ReadonlyMap<string, unknown>, keys: readonly string[]): boolean {
  if (entries.size !== keys.length) return false;
  let place = 0;
  for (const key of entries.keys()) if (keys[place++] !== key) return false;
  return true;
}

function orderOf(entries: ReadonlyMap<string, unknown>): KeyOrder {
  if (hasKeys(entries, lastOrder.keys)) return lastOrder;
  const keys = [...entries.keys()];
  const sorted = [...keys].sort().map((key) => ({ key, json: JSON.stringify(key) }));
  return (lastOrder = { keys, sorted });
}

/** The entries of a map as text, in the order of their keys. */
function entriesText(entries: ReadonlyMap<string, unknown>): string {
  if (entries.size === 0) return "";
  let text = "";
  for (const { key, json } of orderOf(entries).sorted) {
    const value = entries.get(key);
    text += `${json}:${typeof value === "number" ? String(value) : JSON.stringify(value)},`;
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
