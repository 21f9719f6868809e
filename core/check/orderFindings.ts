import { answerNumber } from "../bands/answerNumber";
import type { BandRow, BandTable } from "../bands/bandTable";
import { startOf } from "../bands/limits";
import { widthOf } from "../cells/matrix";
import { comparePaper } from "../numbers/paper";
import type { TableFinding } from "./finding";
import { finding } from "./finding";

/** Each item with the one behind it. */
const neighbours = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.slice(1).map((item, index) => [items[index] as Item, item]);

/** The neighbours that go against the direction most neighbours take. */
function strays<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): (readonly [Item, Item])[] {
  const steps = neighbours(items);
  const rising = steps.filter(([a, b]) => compare(a, b) < 0);
  const falling = steps.filter(([a, b]) => compare(a, b) > 0);
  return rising.length >= falling.length ? falling : rising;
}

/** Rows that stand out of the order of their limits; look-ups don't mind, readers do. */
export function orderFindings(rows: readonly BandRow[]): TableFinding[] {
  const out = strays(rows, (a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
  return out.map(([before, row]) => finding("info", [before.row, row.row], null, { code: "out-of-order" }));
}

/**
 * Columns of numbers that rise and fall along the limits.
 * @param mustRise true for commissions, where a higher tier should never give less
 */
export function monotoneFindings(
  { headers }: BandTable,
  rows: readonly BandRow[],
  columns: "all" | "first",
  mustRise: boolean,
): TableFinding[] {
  const sorted = [...rows].sort((a, b) => startOf(a) - startOf(b));
  const width = columns === "first" ? 1 : widthOf(rows.map(({ answers }) => answers));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const points = sorted.map((row) => ({ row: row.row, value: answerNumber(row, column) }));
    if (!points.every((point): point is { row: number; value: number } => typeof point.value === "number"))
      return [];
    const byValue = (a: { value: number }, b: { value: number }): number => comparePaper(a.value, b.value);
    const against = mustRise
      ? neighbours(points).filter(([a, b]) => byValue(a, b) > 0)
      : strays(points, byValue);
    return against.map(([a, b]) => {
      const message = {
        code: "not-monotone",
        header: headers[column] ?? "",
        lower: a.value,
        upper: b.value,
      } as const;
      return finding("warning", [a.row, b.row], null, message);
    });
  });
}
