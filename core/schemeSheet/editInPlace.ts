import type { Change } from "../workbook/change";
import type { SheetTable } from "../workbook/sheetTable";
import { isSameValue } from "../schemes/sameValue";
import type { SchemeSheet, SheetCell } from "./schemeSheet";
import { styleOf } from "./schemeSheetChanges";

const textOf = ({ value }: SheetCell): string => (value === null ? "" : String(value));

/** True where two editions have the same tables in the same places, whatever stands in their cells. */
function isSameForm(old: SchemeSheet, next: SchemeSheet): boolean {
  const places = ({ names, dropDowns }: SchemeSheet): unknown => [names, dropDowns];
  return (
    old.rows.length === next.rows.length &&
    old.rows.every((cells, row) => {
      const others = next.rows[row] ?? [];
      return (
        cells.length === others.length &&
        cells.every((cell, column) => {
          const other = others[column];
          return cell.role === other?.role && (cell.role === "input" || textOf(cell) === textOf(other));
        })
      );
    }) &&
    isSameValue(places(old), places(next))
  );
}

/**
 * The changes that write only the cells in which a scheme changed, so that everything else in its sheet stays as people
 * have it: looks, notes, columns of their own, formulas. Undefined where the tables are no longer where they were
 * written, or take other places now.
 * @param old the edition that the sheet was written as
 */
export function editInPlace(table: SheetTable, old: SchemeSheet, next: SchemeSheet): Change[] | undefined {
  if (!isSameForm(old, next)) return undefined;
  const { sheet, raw } = table;
  const changes: Change[] = [];
  for (const [row, cells] of old.rows.entries())
    for (const [column, cell] of cells.entries()) {
      const found = (raw[row]?.[column] ?? "").trim();
      const other = next.rows[row]?.[column];
      if (!other) return undefined;
      if (cell.role !== "input") {
        if (cell.value !== null && found !== textOf(cell).trim()) return undefined;
        continue;
      }
      if (textOf(cell) === textOf(other) && typeof cell.value === typeof other.value) continue;
      if (found !== textOf(cell).trim() && Number(found) !== cell.value) return undefined;
      const style = styleOf(other);
      const area = { row, column, rows: 1, columns: 1 };
      if (style && style !== styleOf(cell)) changes.push({ kind: "style", sheet, area, style });
      changes.push({ kind: "write", sheet, row, column, cells: [[other.value]] });
    }
  return changes;
}
