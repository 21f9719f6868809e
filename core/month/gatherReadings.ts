import type { FindingCollector } from "./findings";
import type { HeadedSheet } from "./matchScheme";
import type { MeasuredColumns } from "./measureColumns";
import { cellAt } from "../workbook/sheetTable";
import { readAmount } from "./readAmount";
import type { DataRow } from "./readRows";
import { RowReader } from "./rowReader";
import type { RowAmount } from "./rowReader";

/** What one row says about one indicator: the value and what it weighs (its denominator, for a ratio). */
export interface Reading {
  readonly day: string;
  readonly value: number;
  readonly weight: number;
}

/** The readings of one indicator by person, the cells that can't be read, and how many rows carry no value because there is none. */
export interface Readings {
  readonly byPerson: ReadonlyMap<string, readonly Reading[]>;
  readonly unreadByPerson: ReadonlyMap<string, readonly string[]>;
  readonly rowsWithoutValue: number;
}

const isNumber = (amount: RowAmount): amount is number => typeof amount === "number";

/** Reads one row for one indicator; undefined where the row carries no value. */
function readRow(reader: RowReader, { measure, columns }: MeasuredColumns): Reading | undefined {
  const { day } = reader.row;
  if (columns.where !== undefined && !reader.counts(columns.where)) return undefined;
  const isRatio = measure.source.aggregate === "ratio";
  const value = reader.amount();
  const weightColumn = isRatio ? columns.of : columns.weight;
  if (weightColumn === undefined) {
    if (measure.source.aggregate === "count") return { day, value: 1, weight: 1 };
    return isNumber(value) ? { day, value, weight: 1 } : undefined;
  }
  const weight = reader.weight(weightColumn);
  // Of two sums a merged number counts in its first row; the other rows add only what they have of their own.
  if (isRatio && (value === "merged") !== (weight === "merged")) {
    if (value === "merged" && isNumber(weight)) return { day, value: 0, weight };
    if (weight === "merged" && isNumber(value)) return { day, value, weight: 0 };
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
  return { day, value, weight };
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

/**
 * Reads one indicator over all rows; what can't be read becomes a finding and carries no value.
 * @param names the name each person is shown by
 */
export function gatherReadings(
  match: HeadedSheet,
  measured: MeasuredColumns,
  rows: readonly DataRow[],
  names: ReadonlyMap<string, string>,
  findings: FindingCollector,
): Readings {
  const byPerson = new Map<string, Reading[]>();
  const unreadByPerson = new Map<string, string[]>();
  let rowsWithoutValue = 0;
  const isPlain = readsPlainCells(measured);
  const add = (key: string, reading: Reading): void => {
    const readings = byPerson.get(key);
    if (readings) readings.push(reading);
    else byPerson.set(key, [reading]);
  };
  for (const row of rows) {
    const value = isPlain ? readPlainAmount(match, measured, row) : undefined;
    if (value !== undefined) {
      add(row.personKey, { day: row.day, value, weight: 1 });
      continue;
    }
    const person = names.get(row.personKey) ?? row.written;
    const reader = new RowReader(match, measured, row, person, findings);
    const reading = readRow(reader, measured);
    if (reader.unread.length > 0)
      unreadByPerson.set(row.personKey, [...(unreadByPerson.get(row.personKey) ?? []), ...reader.unread]);
    if (!reading) {
      if (!reader.isExplained) rowsWithoutValue++;
      continue;
    }
    add(row.personKey, reading);
  }
  return { byPerson, unreadByPerson, rowsWithoutValue };
}
