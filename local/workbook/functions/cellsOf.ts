import { ArrayValueObject } from "@univerjs/preset-sheets-core";
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";

/** A value of the grid as the declared functions take it: a blank is null, an error its sign. */
function cellOf(value: Nullable<BaseValueObject>): unknown {
  return !value || value.isNull() ? null : value.getValue();
}

/** An argument of a formula as the declared functions take it: a range as rows of cells, anything else as one cell. */
export function cellsOf(argument: BaseValueObject): unknown {
  if (!(argument instanceof ArrayValueObject)) return cellOf(argument);
  const rows: unknown[][] = [];
  argument.iterator((value, row, column) => {
    (rows[row] ??= [])[column] = cellOf(value);
  });
  return rows;
}
