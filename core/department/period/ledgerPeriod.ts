import { spanOf } from "../../appraise/periodMonth";
import type { Ledger } from "../../ledger/ledger";
import type { LedgerKind } from "../../ledger/ledgerColumns";
import type { LedgerRow } from "../../ledger/ledgerRow";
import type { Frequency } from "../../schemes/scheme";

/** How many months the periods have that are scored from the ledger. */
const FREQUENCIES: ReadonlyMap<number, Frequency> = new Map([
  [3, "quarter"],
  [6, "half-year"],
  [12, "year"],
]);

/** A quarter, half-year or year with what the ledger holds of its months. */
export interface LedgerPeriod {
  /** 2026-Q2, 2026-H1 or 2026. */
  readonly period: string;
  readonly frequency: Frequency;
  /** Its months, the first first. */
  readonly months: readonly string[];
  /** What holds in them: records of people and teams. */
  readonly rows: readonly LedgerRow[];
}

/** 2026-06 from months counted from year 0. */
function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The frequency of a text such as 2026-Q2, 2026-H1 or 2026; undefined where it is no such period. */
export function frequencyOf(period: string): Frequency | undefined {
  return FREQUENCIES.get(spanOf(period)?.months ?? 0);
}

/** What the ledger holds of a period; undefined for a text that is none. */
export function ledgerPeriod(ledger: Ledger, period: string): LedgerPeriod | undefined {
  const span = spanOf(period);
  const frequency = frequencyOf(period);
  if (!span || !frequency) return undefined;
  const first = span.lastMonth - span.months + 1;
  const months = Array.from({ length: span.months }, (_, index) => monthText(first + index));
  const rows = months.flatMap((month) =>
    [...ledger.activeIn(month).values()].filter(({ status }) => status !== "withdrawn"),
  );
  return { period, frequency, months, rows };
}

/** Somebody of whom the ledger speaks. */
export interface LedgerSubject {
  readonly kind: LedgerKind;
  readonly key: string;
  /** As the latest row spells it. */
  readonly name: string;
  /** The totals of the months that have one, the oldest first. */
  readonly totals: readonly number[];
}

/** Everybody in rows, each with the totals of the months. */
export function subjectsOf(rows: readonly LedgerRow[]): LedgerSubject[] {
  const subjects = new Map<string, LedgerSubject>();
  for (const row of rows) {
    const { kind, key, name } = row;
    const before = subjects.get(`${kind} ${key}`)?.totals ?? [];
    const total = row.amount("total");
    subjects.set(`${kind} ${key}`, {
      kind,
      key,
      name,
      totals: total === undefined ? before : [...before, total],
    });
  }
  return [...subjects.values()];
}
