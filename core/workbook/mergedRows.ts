import type { Area } from "./area";
import { cellName } from "./sheetTable";

/** First rows of merged blocks, by the names of the cells below them. */
export type MergedRows = ReadonlyMap<string, number>;

/** True where some cell is blank below a filled one, as all but the first row of a merged block are. */
export function mayHoldMergedRows(rows: readonly (readonly string[])[]): boolean {
  return rows.some((cells, row) => {
    const above = rows[row - 1];
    return cells.length > 0 && above?.some((text, column) => text !== "" && (cells[column] ?? "") === "");
  });
}

/** Gives every row of a merged block the text of its first cell: a name merged over ten rows belongs to all ten. */
export function fillMergedRows(rows: string[][], blocks: readonly Area[]): MergedRows {
  const merged = new Map<string, number>();
  for (const block of blocks) {
    const text = rows[block.row]?.[block.column] ?? "";
    const end = Math.min(block.row + block.rows, rows.length);
    for (let row = block.row + 1; row < end; row++) {
      const cells = rows[row] ?? [];
      while (cells.length <= block.column) cells.push("");
      cells[block.column] = text;
      merged.set(cellName(row, block.column), block.row);
    }
  }
  return merged;
}
