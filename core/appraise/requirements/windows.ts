import { comparePaper, paper } from "../../numbers/paper";
import type { Requirement, WindowLength } from "../../schemes/requirement";
import { holds } from "../conditions";
import type { Appraised } from "../definition";
import type { Figure } from "../figure";
import { asNumber, isList, unsettled, Unsettled } from "../figure";
import { listOf, numberOf, numbersOf } from "../operands";

type Kind<Name extends Requirement["kind"]> = Extract<Requirement, { kind: Name }>;
type Windowed = Pick<Kind<"dayWindow">["windows"][number], "when">;

/** The first row whose conditions hold; undefined where none does. */
function rowThatHolds<Row extends Windowed>(
  subject: Appraised,
  rows: readonly Row[],
): Row | Unsettled | undefined {
  for (const row of rows) {
    const held = row.when ? holds(subject, row.when) : true;
    if (held instanceof Unsettled) return held;
    if (held) return row;
  }
  return undefined;
}

/** "too early", "in time" or "late" by the window of the event. */
export function dayWindow(subject: Appraised, { id, day, windows }: Kind<"dayWindow">): Figure {
  const row = rowThatHolds(subject, windows);
  const found = asNumber(subject.figure(day), day);
  if (row === undefined) return unsettled({ code: "no rule holds", id });
  if (row instanceof Unsettled) return row;
  if (found instanceof Unsettled) return found;
  const limits = numbersOf(subject, [row.fromDay, row.toDay]);
  if (limits instanceof Unsettled) return limits;
  const [from, to] = limits as [number, number];
  if (comparePaper(found, from) < 0) return "too early";
  return comparePaper(found, to) > 0 ? "late" : "in time";
}

const MONTHS: Readonly<Record<Exclude<WindowLength, "week">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** Yes where every window of the span holds enough of the listed weeks or months. */
export function everyWindow(subject: Appraised, requirement: Kind<"everyWindow">): Figure {
  const { id, done, listed, windows, span = 12, atLeast = 1 } = requirement;
  const row = rowThatHolds(subject, windows);
  const times = listOf(subject.figure(done), done);
  const numbers = numbersOf(subject, [span, atLeast]);
  if (row === undefined) return unsettled({ code: "no rule holds", id });
  if (row instanceof Unsettled) return row;
  if (times instanceof Unsettled) return times;
  if (numbers instanceof Unsettled) return numbers;
  const [whole, least] = numbers as [number, number];
  // A list of weeks doesn't say in which months they lie, nor one of months in which weeks.
  if ((listed === "week") !== (row.length === "week")) return unsettled({ code: "no rule holds", id });
  const length = row.length === "week" ? 1 : MONTHS[row.length];
  const rolling = requirement.placed === "rolling";
  // The last calendar window may end after the span does; a rolling one that did would be part of the one before it.
  const lastStart = rolling ? Math.max(0, whole - length) : whole - 1;
  for (let start = 0; start <= lastStart; start += rolling ? 1 : length) {
    const inWindow = times.filter((time) => time > start && time <= start + length).length;
    if (inWindow < least) return false;
  }
  return true;
}

/** Yes where a list holds at most so many entries that aren't exempt. */
export function atMost(subject: Appraised, requirement: Kind<"atMost">): Figure {
  const entries = subject.figure(requirement.list);
  const most = numberOf(subject, requirement.atMost);
  if (entries instanceof Unsettled) return entries;
  if (most instanceof Unsettled) return most;
  const exempt = requirement.exempt ?? [];
  const counted = (isList(entries) ? entries : [entries]).filter((entry) => !exempt.includes(String(entry)));
  return comparePaper(counted.length, most) <= 0;
}

/** The number that a share of a whole comes to, rounded up. */
export function coverage(subject: Appraised, { of, share }: Kind<"coverage">): Figure {
  const numbers = numbersOf(subject, [of, share]);
  if (numbers instanceof Unsettled) return numbers;
  const [whole, part] = numbers as [number, number];
  return Math.ceil(paper(whole * part));
}
