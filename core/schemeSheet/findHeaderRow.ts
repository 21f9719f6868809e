import type { Language } from "../words/language";
import type { Block } from "./findBlocks";
import { matchHeaders } from "./matchHeaders";
import type { SheetGrid } from "./sheetGrid";

const HEADER_ROWS_SEARCHED = 4;

/** The texts of a row of the sheet. */
export function textsOf(grid: SheetGrid, row: number): string[] {
  return Array.from({ length: grid.widthOf(row) }, (_, column) => grid.text(row, column));
}

/** The rows of a block that hold something. */
export function filledRows(grid: SheetGrid, { start, end }: Pick<Block, "start" | "end">): number[] {
  const rows = Array.from({ length: end - start }, (_, index) => start + index);
  return rows.filter((row) => !grid.isBlankRow(row));
}

/** The first rows of a block, in which its headers are looked for. */
export function topRows(grid: SheetGrid, block: Block): number[] {
  return filledRows(grid, block).slice(0, HEADER_ROWS_SEARCHED);
}

/** The row of a list that bears most of its headers; undefined where none does. */
export function findHeaderRow(
  grid: SheetGrid,
  block: Block,
  languages: readonly Language[],
): number | undefined {
  let best: { row: number; count: number } | undefined;
  for (const row of topRows(grid, block)) {
    const count = matchHeaders(block.part, textsOf(grid, row), languages).places.size;
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row;
}
