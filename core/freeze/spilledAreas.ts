import type { Area } from "../workbook/area";
import type { SheetTable } from "../workbook/sheetTable";

/** A cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** An area while cells are added to it. */
interface Growing {
  readonly row: number;
  readonly column: number;
  lastRow: number;
  lastColumn: number;
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** Cells that held something and are blank now, from the top left on. */
function lostCells(before: SheetTable, now: SheetTable): Place[] {
  return before.raw.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text !== "" && (now.raw[row]?.[column] ?? "") === "" && now.formulaAt?.(row, column) === undefined
        ? [{ row, column }]
        : [],
    ),
  );
}

/** What is nearest to a cell on its way up and to the left. */
interface Neighbours {
  readonly above: Growing | undefined;
  readonly left: Growing | undefined;
  /** The same across blanks, which formulas may fill cells with. */
  readonly furtherLeft: Growing | undefined;
  readonly furtherUp: Growing | undefined;
}

/** The formula that filled a cell: the one straight above or straight beside it before any other. */
function ownerAmong(
  { row, column }: Place,
  { above, left, furtherLeft, furtherUp }: Neighbours,
): Growing | undefined {
  if (above?.column === column) return above;
  if (left?.row === row) return left;
  return left ?? above ?? furtherLeft ?? furtherUp;
}

/**
 * The areas that formulas filled: the cells that lost their content when values were written in the formulas' places
 * belong to the formula above or left of them. The answer has one area for each formula, in their order.
 * @param formulas the cells that the formulas stood in
 */
export function spilledAreas(before: SheetTable, now: SheetTable, formulas: readonly Place[]): Area[] {
  const areas = formulas.map(({ row, column }): Growing => ({
    row,
    column,
    lastRow: row,
    lastColumn: column,
  }));
  const ownerOf = new Map(areas.map((area) => [keyOf(area.row, area.column), area]));
  const inColumn = new Map<number, Growing>();
  const inRow = new Map<number, Growing>();
  const waiting = [...areas].sort((a, b) => b.row - a.row || b.column - a.column);
  for (const place of lostCells(before, now)) {
    const { row, column } = place;
    const isPassed = (area: Growing): boolean => area.row < row || (area.row === row && area.column < column);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (!isPassed(next)) {
        waiting.push(next);
        break;
      }
      inColumn.set(next.column, next);
      inRow.set(next.row, next);
    }
    const owner = ownerAmong(place, {
      above: ownerOf.get(keyOf(row - 1, column)),
      left: ownerOf.get(keyOf(row, column - 1)),
      furtherLeft: inRow.get(row),
      furtherUp: inColumn.get(column),
    });
    if (!owner) continue;
    ownerOf.set(keyOf(row, column), owner);
    inColumn.set(column, owner);
    inRow.set(row, owner);
    owner.lastRow = Math.max(owner.lastRow, row);
    owner.lastColumn = Math.max(owner.lastColumn, column);
  }
  return areas.map(({ row, column, lastRow, lastColumn }) => ({
    row,
    column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
  }));
}
