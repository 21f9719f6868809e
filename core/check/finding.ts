import type { FaultMessage, FindingMessage } from "../words/messages";

/** How bad a finding is: it pays wrongly or not at all, it may, or it is good to know. */
export type Severity = "error" | "warning" | "info";

/** A stretch of the number line with exact ends; an open end is infinite and excluded. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly fromHolds: "included" | "excluded";
  readonly toHolds: "included" | "excluded";
}

/** Something that is wrong with a table, as data. */
export interface TableFinding {
  readonly severity: Severity;
  /** Rows of the table it concerns, counted from 1 without the header. */
  readonly rows: readonly number[];
  readonly interval: Interval | null;
  readonly message: FindingMessage;
}

/** Makes a finding; the rows in the order of the sheet. */
export function finding(
  severity: Severity,
  rows: readonly number[],
  interval: Interval | null,
  message: FindingMessage,
): TableFinding {
  return { severity, rows: [...rows].sort((a, b) => a - b), interval, message };
}

/** What can't be read at all, with the fault that says why. */
export function unreadable(rows: readonly number[], fault: FaultMessage): TableFinding {
  return finding("error", rows, null, { code: "unreadable", fault });
}

/** An interval that is one number. */
export function pointInterval(at: number): Interval {
  return { from: at, to: at, fromHolds: "included", toHolds: "included" };
}

/** `(84,85)`, `[130,130]`, `(-∞,0)`. */
export function intervalText({ from, to, fromHolds, toHolds }: Interval): string {
  const start = from === -Infinity ? "-∞" : String(from);
  const end = to === Infinity ? "∞" : String(to);
  return `${fromHolds === "included" ? "[" : "("}${start},${end}${toHolds === "included" ? "]" : ")"}`;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings with the worst first; among equals the order they were found in. */
export function worstFirst(findings: readonly TableFinding[]): TableFinding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
