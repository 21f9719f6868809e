import type { FindingMessage } from "../words/messages";

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
