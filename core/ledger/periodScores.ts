import { spanOf } from "../appraise/periodMonth";
import type { Frequency } from "../schemes/scheme";
import { comparePeriods } from "./historyOf";
import type { Ledger } from "./ledger";
import { ledgerKey } from "./ledgerKey";
import type { LedgerKind } from "./ledgerColumns";
import type { LedgerRow } from "./ledgerRow";

/** The scores of the periods that a year (half-year, quarter) is averaged from. */
export interface PeriodScores {
  /** Of the periods that have a score, the oldest first: whoever was there for part of the year has fewer. */
  readonly scores: readonly number[];
  readonly periods: readonly string[];
  /** A period that several schemes have a score of: then no mean is known. */
  readonly conflict?: { readonly period: string; readonly schemes: readonly string[] };
}

const MONTHS: Readonly<Partial<Record<Frequency, number>>> = { quarter: 3, "half-year": 6, year: 12 };

/** The first and last month of the year (half-year, quarter) that a period lies in, counted from year 0. */
function monthsAround(period: string, frequency: Frequency): { first: number; last: number } | undefined {
  const span = spanOf(period);
  const months = MONTHS[frequency] ?? 12;
  if (!span) return undefined;
  const first = Math.floor(span.lastMonth / months) * months;
  return { first, last: first + months - 1 };
}

/** Two rows whose periods share a month. */
function overlapOf(rows: readonly LedgerRow[]): readonly [LedgerRow, LedgerRow] | undefined {
  for (let at = 1; at < rows.length; at++) {
    const [before, row] = [rows[at - 1] as LedgerRow, rows[at] as LedgerRow];
    const [end, span] = [spanOf(before.month), spanOf(row.month)];
    if (end && span && span.lastMonth - span.months < end.lastMonth) return [before, row];
  }
  return undefined;
}

/**
 * What the ledger holds for the mean of periods: the totals of somebody's other schemes inside the year (half-year,
 * quarter, as the scheme's frequency says) that the period lies in.
 * @param schemeId the scheme that takes the mean; its own results aren't part of it
 */
export function periodScores(
  ledger: Ledger,
  key: string,
  schemeId: string,
  period: string,
  { frequency = "year", kind = "person" }: { frequency?: Frequency; kind?: LedgerKind } = {},
): PeriodScores {
  const around = monthsAround(period, frequency);
  if (!around) return { scores: [], periods: [] };
  const rows = ledger
    .activeAbout(ledgerKey(key), kind)
    .filter((row) => {
      const span = spanOf(row.month);
      const isInside = span && span.lastMonth >= around.first && span.lastMonth <= around.last;
      return row.schemeId !== schemeId && isInside && row.amount("total") !== undefined;
    })
    .sort((a, b) => comparePeriods(a.month, b.month));
  const overlap = overlapOf(rows);
  if (overlap) {
    const [before, row] = overlap;
    const schemes = [...new Set([before.schemeId, row.schemeId])];
    return { scores: [], periods: [], conflict: { period: row.month, schemes } };
  }
  return {
    scores: rows.map((row) => row.amount("total") as number),
    periods: rows.map(({ month }) => month),
  };
}
