import type { Damage } from "./damage";
import type { ExaminedRow } from "./examineRows";
import { examineRows, MONTH } from "./examineRows";
import { CHECKED_COLUMNS } from "./ledgerColumns";
import { LedgerRow } from "./ledgerRow";
import { placesOutOfOrder } from "./orderRows";
import type { Chain } from "./rowCheck";
import { CHAIN_START, chainAfter, checkText, isSameChain } from "./rowCheck";
import { statusOf } from "./rowWords";
import type { SheetRow } from "./sheetRows";
import type { VerifiedRows } from "./verifiedRows";

/** A check that more cells than this don't fit was itself edited. */
const CELLS_EDITED_AT_MOST = CHECKED_COLUMNS.length / 2;

const monthOf = (row: ExaminedRow | undefined): string => row?.cells[MONTH] ?? "";
const known = (months: readonly string[]): string[] => [...new Set(months)].filter((month) => month !== "");

const hasEnded = (row: ExaminedRow | undefined): boolean => {
  const status = row && statusOf(row.cells);
  return status === "end of run" || status === "broken off";
};

/** True where a row's check is what follows from the chain before it. */
function fits(row: ExaminedRow | undefined, before: Chain): boolean {
  return row?.stored !== undefined && isSameChain(row.stored, chainAfter(before, row.hashes));
}

/** Rows by number, each number's rows in the order of the sheet. */
function byNumber(rows: readonly ExaminedRow[]): ExaminedRow[][] {
  const groups = new Map<number, ExaminedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.number);
    if (group) group.push(row);
    else groups.set(row.number, [row]);
  }
  return [...groups.values()].sort(([a], [b]) => (a?.number ?? 0) - (b?.number ?? 0));
}

/** What a row that doesn't fit is found to be. */
interface Verdict {
  readonly damages: readonly Damage[];
  /** The chain that the next row rests on. */
  readonly chain: Chain;
  /** False where the cells are known to be as they were written. */
  readonly isDamaged: boolean;
}

/**
 * Finds out which cells of a row were edited.
 * @param before the chain before it; undefined where rows are missing in between
 */
function judge(
  row: ExaminedRow,
  before: Chain | undefined,
  follower: ExaminedRow | undefined,
  months: readonly string[],
): Verdict {
  const { number, sheetRow, hashes, stored, unfit, check } = row;
  const next = before && chainAfter(before, hashes);
  const place = { number, sheetRow, months };
  const checkEdited = (chain: Chain, isDamaged: boolean): Verdict => ({
    damages: [{ kind: "cell", column: "check", found: check, expected: checkText(chain, hashes), ...place }],
    chain,
    isDamaged,
  });
  if (next && stored && isSameChain(stored, next))
    return unfit.length === 0 ? { damages: [], chain: next, isDamaged: false } : checkEdited(next, false);
  if (next && fits(follower, next)) return checkEdited(next, false);
  if (unfit.length > CELLS_EDITED_AT_MOST || stored === undefined)
    return next
      ? checkEdited(next, true)
      : { damages: [{ kind: "row", ...place }], chain: stored ?? CHAIN_START, isDamaged: true };
  if (unfit.length > 0)
    return {
      damages: unfit.map((column) => ({
        kind: "cell",
        column: CHECKED_COLUMNS[column] ?? "check",
        found: row.cells[column] ?? "",
        expected: null,
        ...place,
      })),
      chain: stored,
      isDamaged: true,
    };
  // Every sign fits. Without the chain before it there is nothing more to compare with.
  if (!next) return { damages: [], chain: stored, isDamaged: false };
  if (!follower) return checkEdited(next, false);
  return { damages: [{ kind: "row", ...place }], chain: stored, isDamaged: true };
}

function movedDamage(rows: readonly ExaminedRow[]): Damage[] {
  const moved = placesOutOfOrder(rows.map(({ number }) => number));
  const [first] = moved;
  if (first === undefined) return [];
  const row = rows[first] as ExaminedRow;
  const months = known(moved.map((place) => monthOf(rows[place])));
  const number = (rows[first - 1]?.number ?? 0) + 1;
  return [{ kind: "moved", rows: moved.length, number, sheetRow: row.sheetRow, months }];
}

/** Looks into each row of a ledger in which something isn't as it was written. */
export function diagnose(sheetRows: readonly SheetRow[]): VerifiedRows {
  const damages: Damage[] = [];
  const examined = examineRows(sheetRows, damages);
  const groups = byNumber(examined);
  const rows: LedgerRow[] = [];
  const kept: ExaminedRow[] = [];
  let chain: Chain = CHAIN_START;
  let last: ExaminedRow | undefined;
  groups.forEach((group, index) => {
    const number = group[0]?.number ?? 0;
    const expected = (last?.number ?? 0) + 1;
    const row = (group.find((each) => number === expected && fits(each, chain)) ?? group[0]) as ExaminedRow;
    for (const other of group)
      if (other !== row)
        damages.push({
          kind: "twice",
          number,
          sheetRow: other.sheetRow,
          months: known([monthOf(other)]),
        });
    if (number > expected) {
      // Behind the end of a run nothing of its month is missing.
      const months = known([hasEnded(last) ? "" : monthOf(last), monthOf(row)]);
      damages.push({ kind: "missing", number: expected, to: number - 1, sheetRow: row.sheetRow, months });
    }
    const follower = groups[index + 1]?.find((each) => each.number === number + 1);
    const isMonthEdited = row.unfit.includes(MONTH);
    const months = known([monthOf(row), ...(isMonthEdited ? [monthOf(last), monthOf(follower)] : [])]);
    const verdict = judge(row, number > expected ? undefined : chain, follower, months);
    damages.push(...verdict.damages);
    const status = statusOf(row.cells) ?? ((row.cells[4] ?? "") === "" ? "end of run" : "graded");
    rows.push(new LedgerRow(row.cells, number, status, verdict.isDamaged));
    kept.push(row);
    chain = verdict.chain;
    last = row;
  });
  const inPlace = new Set(kept);
  damages.push(...movedDamage(examined.filter((row) => inPlace.has(row))));
  return { rows, damages, end: { number: last?.number ?? 0, chain }, lastSheetRow: last?.sheetRow };
}
