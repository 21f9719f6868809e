import type { Facts } from "../appraise/facts";
import { documentHash, RunningHash } from "./contentHash";
import type { Appraisee, DepartmentFacts } from "./departmentFacts";

/** Takes in the entries of maps in the order of their keys, however each map has them. */
class OrderedEntries {
  /** Those of the map before, as they came and in their own order: people of a scheme mostly have the same figures. */
  private keys: readonly string[] = [];
  private sorted: readonly { readonly key: string; readonly json: string }[] = [];

  addTo(hash: RunningHash, entries: ReadonlyMap<string, unknown>): void {
    if (entries.size === 0) return;
    if (!this.hasKeysOf(entries)) this.order(entries);
    for (const { key, json } of this.sorted) {
      const value = entries.get(key);
      hash.add(json);
      hash.add(typeof value === "number" ? String(value) : JSON.stringify(value));
      hash.add(",");
    }
  }

  private hasKeysOf(entries: ReadonlyMap<string, unknown>): boolean {
    if (entries.size !== this.keys.length) return false;
    let place = 0;
    for (const key of entries.keys()) if (this.keys[place++] !== key) return false;
    return true;
  }

  private order(entries: ReadonlyMap<string, unknown>): void {
    this.keys = [...entries.keys()];
    this.sorted = [...this.keys].sort().map((key) => ({ key, json: `${JSON.stringify(key)}:` }));
  }
}

/** Hashes what the figures of people rest on, each person on their own. */
class AppraiseeHashes {
  private readonly values = new OrderedEntries();
  private readonly cases = new OrderedEntries();
  private readonly points = new OrderedEntries();
  private readonly measures = new OrderedEntries();

  of({ kind, member, facts }: Appraisee): string {
    const hash = new RunningHash();
    hash.add(kind);
    hash.add("\n");
    hash.add(JSON.stringify([member.key, member.team ?? ""]));
    hash.add("\n");
    this.addFacts(hash, facts);
    return hash.text;
  }

  private addFacts(hash: RunningHash, { values, cases, points, measures, gradeDecision }: Facts): void {
    this.values.addTo(hash, values);
    hash.add("\n");
    this.cases.addTo(hash, cases);
    hash.add("\n");
    this.points.addTo(hash, points);
    hash.add("\n");
    if (measures) this.measures.addTo(hash, measures);
    if (gradeDecision) hash.add(`\n${JSON.stringify(gradeDecision)}`);
  }
}

/** What the figures of everybody under a scheme rest on: each person's hash, hashed in their order. */
function appraiseesHash(appraisees: readonly Appraisee[]): string {
  const hashes = new AppraiseeHashes();
  const hash = new RunningHash();
  for (const appraisee of appraisees) hash.add(hashes.of(appraisee));
  return hash.text;
}

/** Hash of everything that the figures of a month rest on. */
export function runIdOf({ month, calendar, schemes }: DepartmentFacts): string {
  const days = [[...calendar.holidays], [...calendar.makeUpDays]];
  return documentHash([
    month,
    days,
    schemes.map(({ scheme, appraisees }) => [documentHash(scheme), appraiseesHash(appraisees)]),
  ]);
}
