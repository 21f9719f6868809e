import type { FindingCollector } from "./findings";
import type { HeadedSheet } from "./headedSheet";
import type { MeasuredColumns } from "./measureColumns";
import { cellAt } from "../workbook/sheetTable";
import { AggregatedReadings } from "./aggregatedReadings";
import type { Places } from "./places";
import type { ShownNames } from "./personName";
import { readAmount } from "./readAmount";
import type { DataRow } from "./readRows";
import { RowReader } from "./rowReader";
import type { RowAmount } from "./rowReader";

/** What one row says about one indicator: the value and what it weighs (its denominator, for a ratio). */
interface Reading {
  readonly value: number;
  readonly weight: number;
}

/** Whom rows speak of: the place of each, and the name each key is shown by. */
export interface NamedPlaces {
  readonly places: Places;
  readonly names: ShownNames;
}

/** The readings of one indicator by the places of the people, the cells that can't be read, and how many rows carry no value because there is none. */
export interface Readings {
  readonly aggregated: AggregatedReadings;
  readonly unread: ReadonlyMap<number, readonly string[]>;
  readonly rowsWithoutValue: number;
}

const isNumber = (amount: RowAmount): amount is number => typeof amount === "number";

/** Reads one row for one indicator; undefined where the row carries no value. */
function readRow(reader: RowReader, { measure, columns }: MeasuredColumns): Reading | undefined {
  if (columns.where !== undefined && !reader.counts(columns.where)) return undefined;
  const isRatio = measure.source.aggregate === "ratio";
  const value = reader.amount();
  const weightColumn = isRatio ? columns.of : columns.weight;
  if (weightColumn === undefined) {
    if (measure.source.aggregate === "count") return { value: 1, weight: 1 };
    return isNumber(value) ? { value, weight: 1 } : undefined;
  }
  const weight = reader.weight(weightColumn);
  // Of two sums a merged number counts in its first row; the other rows add only what they have of their own.
  if (isRatio && (value === "merged") !== (weight === "merged")) {
    if (value === "merged" && isNumber(weight)) return { value: 0, weight };
    if (weight === "merged" && isNumber(value)) return { value, weight: 0 };
  }
  if (value === "merged" || weight === "merged") return undefined;
  if (!isNumber(value) || !isNumber(weight) || weight === 0) {
    reader.reportMismatch(value, weight, weightColumn);
    return undefined;
  }
  if (isRatio && measure.unit === "share" && value > weight && !reader.startsMergedBlock(weightColumn)) {
    reader.reportPartAboveWhole(value, weight, weightColumn);
    return undefined;
  }
  return { value, weight };
}

/** True where a cell alone makes a reading: nothing to weigh it by, and no rows that are left out. */
function readsPlainCells({ measure, columns }: MeasuredColumns): boolean {
  const beside = [columns.where, columns.of, columns.weight].some((column) => column !== undefined);
  return !beside && measure.source.aggregate !== "count";
}

/** The number in a cell, as most cells hold one; undefined where there is more to say about it. */
function readPlainAmount(
  { table, header }: HeadedSheet,
  { measure, columns, percentNumbers }: MeasuredColumns,
  { row }: DataRow,
): number | undefined {
  if (table.mergedFromRow?.(row, columns.value) !== undefined) return undefined;
  const cell = cellAt(table, row, columns.value);
  const amount = readAmount(cell, header.headers[columns.value] ?? "", measure, percentNumbers === true);
  return typeof amount === "number" && cell.raw !== "" ? amount : undefined;
}

/** Reads one indicator over all rows; what can't be read becomes a finding and carries no value. */
export function gatherReadings(
  match: HeadedSheet,
  measured: MeasuredColumns,
  rows: readonly DataRow[],
  { places, names }: NamedPlaces,
  findings: FindingCollector,
): Readings {
  const placeOfRow = places.ofRows(rows);
  const aggregated = new AggregatedReadings(places.size, measured.measure.source.aggregate);
  const unread = new Map<number, string[]>();
  let rowsWithoutValue = 0;
  const isPlain = readsPlainCells(measured);
  rows.forEach((row, at) => {
    const place = placeOfRow[at] as number;
    const value = isPlain ? readPlainAmount(match, measured, row) : undefined;
    if (value !== undefined) {
      aggregated.add(place, row.day, value, 1);
      return;
    }
    const person = names.get(row.personKey) ?? row.written;
    const reader = new RowReader(match, measured, row, person, findings);
    const reading = readRow(reader, measured);
    if (reader.unread.length > 0) unread.set(place, [...(unread.get(place) ?? []), ...reader.unread]);
    if (reading) aggregated.add(place, row.day, reading.value, reading.weight);
    else if (!reader.isExplained) rowsWithoutValue++;
  });
  return { aggregated, unread, rowsWithoutValue };
}
