import { paper } from "../numbers/paper";
import { toCents } from "../pay/toCents";
import type { LedgerColumn } from "./ledgerColumns";
import { MONEY_COLUMNS, NUMBER_COLUMNS } from "./ledgerColumns";
import type { LedgerRecord } from "./ledgerRecord";
import { LONGEST_NOTE } from "./ledgerRecord";
import type { LedgerRow } from "./ledgerRow";

/** What of a row is a result; names may be spelt anew, and numbers, runs and appeals say only how it came about. */
export const RESULTS: readonly LedgerColumn[] = [
  "total",
  "grade",
  "rank",
  "rankFromLast",
  "payout",
  "pay",
  "money",
  "incidents",
  "figures",
  "proposals",
];

/** A column in which a record differs from the row that is active. */
export interface RecordDifference {
  readonly column: LedgerColumn;
  readonly kept: string;
  readonly computed: string;
}

function keptText(row: LedgerRow, column: LedgerColumn): string {
  const text = row.text(column);
  if (!NUMBER_COLUMNS.has(column) || text === "") return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return String(MONEY_COLUMNS.has(column) ? toCents(number) : paper(number));
}

/** True where a row's note begins with the one of a record: what made it another one, such as an appeal, stands behind. */
function isSameNote(kept: string, computed: string): boolean {
  const start = computed.slice(0, LONGEST_NOTE - 1);
  return kept === computed || (start !== "" && kept.startsWith(start));
}

/**
 * The first column in which a record says something else than the row; undefined where it says the same.
 * @param compares "all", or "results" alone: a published month's scheme may be worded anew
 */
export function differenceFrom(
  row: LedgerRow,
  { status, cells }: LedgerRecord,
  compares: "all" | "results",
): RecordDifference | undefined {
  if (row.status !== status) return { column: "status", kept: row.status, computed: status };
  const columns: readonly LedgerColumn[] =
    compares === "results"
      ? RESULTS
      : [...RESULTS, "schemeHash", ...(status === "not graded" ? (["note"] as const) : [])];
  for (const column of columns) {
    const kept = keptText(row, column);
    const content = cells[column] ?? null;
    const computed = content === null ? "" : String(content);
    const isSame = column === "note" ? isSameNote(kept, computed) : kept === computed;
    if (!isSame) return { column, kept, computed };
  }
  return undefined;
}

/** True where two records give the same results. */
export function isSameResult(one: LedgerRecord, other: LedgerRecord): boolean {
  return (
    one.status === other.status &&
    RESULTS.every((column) => (one.cells[column] ?? null) === (other.cells[column] ?? null))
  );
}
