import type { FindingCollector } from "./findings";
import { tidyName } from "./personName";
import type { DataRow } from "./readRows";

/** Rows that follow each other by day have one row for nearly every person and day; rows per call have many. */
const ROWS_PER_DAY_OF_DAILY_DATA = 1.2;

/** The name each person is shown by: the tidy form of the spelling that comes first. Odd spellings become findings. */
export function checkNames(
  rows: readonly DataRow[],
  findings: FindingCollector,
): ReadonlyMap<string, string> {
  const spellings = new Map<string, Set<string>>();
  for (const { personKey, written } of rows) {
    const known = spellings.get(personKey);
    if (known) known.add(written);
    else spellings.set(personKey, new Set([written]));
  }
  const names = new Map<string, string>();
  const spaced: string[] = [];
  for (const [key, written] of spellings) {
    const [first = ""] = written;
    const name = tidyName(first);
    names.set(key, name);
    if (written.size > 1)
      findings.add(
        "warning",
        { code: "spelt differently", person: name, spellings: [...written] },
        { person: name },
      );
    else if (first !== name) spaced.push(name);
  }
  if (spaced.length > 0) findings.add("info", { code: "extra spaces", people: spaced });
  return names;
}

/** In daily data several rows of a person on one day may be two people of one name: each such person is a finding. */
export function checkRowsPerDay(
  rows: readonly DataRow[],
  names: ReadonlyMap<string, string>,
  findings: FindingCollector,
): void {
  const rowsByPersonDay = new Map<string, Map<string, number>>();
  let personDays = 0;
  for (const { personKey, day } of rows) {
    const days = rowsByPersonDay.get(personKey) ?? new Map<string, number>();
    rowsByPersonDay.set(personKey, days);
    if (!days.has(day)) personDays++;
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  if (rows.length > personDays * ROWS_PER_DAY_OF_DAILY_DATA || rows.every(({ day }) => day === "")) return;
  for (const [key, days] of rowsByPersonDay) {
    const crowded = [...days.values()].filter((count) => count > 1).length;
    const person = names.get(key) ?? key;
    if (crowded > 0)
      findings.add("warning", { code: "several rows a day", person, days: crowded }, { person });
  }
}
