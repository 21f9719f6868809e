import { YES_NO } from "./textKinds";
import { cell } from "./cell";
import { columnsOf, readFields, writeFields } from "./field";
import type { Field, Fields, RowIn } from "./field";

const EMPTY = "{}";

const isGiven = (fields: object, row: RowIn, prefix: string): boolean =>
  columnsOf(fields, prefix).some(({ column }) => row.cell(column) !== undefined);

/** A record in some columns of its owner's row; given where one of them is. A record without any field is written as {}. */
export function group<Item extends object>(fields: Fields<Item>): Field<Item> {
  const first = (column: string): string => columnsOf(fields, `${column}.`)[0]?.column ?? column;
  return {
    columns: (column) => columnsOf(fields, `${column}.`),
    write: (value, row, column) => {
      if (Object.values(value).every((field) => field === undefined)) row.put(first(column), EMPTY, "text");
      else writeFields(fields, value, row, `${column}.`);
    },
    read: (row, column) => {
      if (!isGiven(fields, row, `${column}.`)) return undefined;
      // Whatever else stands beside the mark is more than nothing, and read.
      const marked = row.cell(first(column))?.content === EMPTY;
      const others = columnsOf(fields, `${column}.`).slice(1);
      if (marked && !others.some((other) => row.cell(other.column) !== undefined)) return {} as Item;
      return readFields(fields, row, `${column}.`);
    },
  };
}

/** A record that is used or not, as its first row says; "yes" alone takes all defaults. */
export function usedGroup<Item extends object>(fields: Fields<Item>): Field<Item> {
  const used = cell(YES_NO);
  return {
    columns: (column) => [...used.columns(`${column}.used`), ...columnsOf(fields, `${column}.`)],
    write: (value, row, column) => {
      used.write(true, row, `${column}.used`);
      writeFields(fields, value, row, `${column}.`);
    },
    read: (row, column) => {
      const before = row.problems;
      const isUsed = used.read(row, `${column}.used`);
      if (isUsed === false || row.problems > before) return undefined;
      if (isUsed === undefined && !isGiven(fields, row, `${column}.`)) return undefined;
      return readFields(fields, row, `${column}.`);
    },
  };
}
