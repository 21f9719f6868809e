import type { PeriodRecord } from "../appraise/facts";
import type { Figure, Value } from "../appraise/figure";
import { unsettled } from "../appraise/figure";
import { lastMonthOf } from "../appraise/periodMonth";
import type { Ledger } from "./ledger";
import { ledgerKey } from "./ledgerKey";
import type { FigureColumn, LedgerKind } from "./ledgerColumns";
import { FIGURE_COLUMNS } from "./ledgerColumns";
import type { LedgerRow } from "./ledgerRow";

const COLUMN_OF_FIGURE = new Map(
  (Object.keys(FIGURE_COLUMNS) as FigureColumn[]).map((column) => [FIGURE_COLUMNS[column] as string, column]),
);

const isMonth = (period: string): boolean => period.length === 7 && period[4] === "-";

/** Places of periods in time: by the month they end in, and by their text where that can't be read. */
export function comparePeriods(one: string, other: string): number {
  if (isMonth(one) && isMonth(other)) return one < other ? -1 : one > other ? 1 : 0;
  const [a, b] = [lastMonthOf(one), lastMonthOf(other)];
  if (a !== undefined && b !== undefined && a !== b) return a - b;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What holds about somebody under a scheme in the periods before one, the oldest first. */
export function earlierRows(
  ledger: Ledger,
  key: string,
  kind: LedgerKind,
  schemeId: string,
  month: string,
): LedgerRow[] {
  return ledger
    .activeAbout(ledgerKey(key), kind)
    .filter((row) => row.schemeId === schemeId && comparePeriods(row.month, month) < 0)
    .sort((a, b) => comparePeriods(a.month, b.month));
}

/**
 * A period that counts: one with results. Somebody who wasn't graded has no record of the period, as if they hadn't
 * been there, unless incidents were noted, which years count all the same.
 */
const counts = (row: LedgerRow): boolean =>
  row.status === "graded" || (row.status === "not graded" && (row.amount("incidents") ?? 0) > 0);

/** A row as the engine looks back at it. */
class PastPeriod implements PeriodRecord {
  readonly period: string;
  private further: ReadonlyMap<string, Value> | undefined;

  constructor(private readonly row: LedgerRow) {
    this.period = row.month;
  }

  figure(id: string): Figure {
    const column = COLUMN_OF_FIGURE.get(id);
    const kept = column === undefined ? this.furtherFigure(id) : this.row.ownFigure(column);
    return kept ?? unsettled({ code: "no value", id });
  }

  private furtherFigure(id: string): Value | undefined {
    this.further ??= this.row.furtherFigures();
    return this.further.get(id);
  }
}

/** The periods that are over as the engine looks back at them: active rows only, the oldest first. */
export function historyOf(
  ledger: Ledger,
  key: string,
  schemeId: string,
  month: string,
  kind: LedgerKind = "person",
): PeriodRecord[] {
  return earlierRows(ledger, key, kind, schemeId, month)
    .filter(counts)
    .map((row) => new PastPeriod(row));
}
