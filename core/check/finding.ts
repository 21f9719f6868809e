import type { Edge } from "../bands/limits";
import type { FaultMessage, FindingMessage } from "../words/messages";

/** How bad a finding is: it pays wrongly or not at all, it may, or it is good to know. */
export type Severity = "error" | "warning" | "info";

type End = Pick<Edge, "at" | "holds"> | null;

/** A stretch of the number line with exact ends; null where it is open. The limits of a band are one. */
export interface Interval {
  readonly lower: End;
  readonly upper: End;
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
  const end = { at, holds: "included" } as const;
  return { lower: end, upper: end };
}

/** `(84,85)`, `[130,130]`, `(-∞,0)`. */
export function intervalText({ lower, upper }: Interval): string {
  const start = `${lower?.holds === "included" ? "[" : "("}${lower?.at ?? "-∞"}`;
  return `${start},${upper?.at ?? "∞"}${upper?.holds === "included" ? "]" : ")"}`;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings with the worst first; among equals the order they were found in. */
export function worstFirst(findings: readonly TableFinding[]): TableFinding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
