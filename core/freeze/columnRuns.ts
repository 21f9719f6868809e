import type { CellContent, Change } from "../workbook/change";

/** What a cell is to hold. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Writes single cells: one change for each run of them down a column. */
export function columnRuns(sheet: string, cells: readonly CellToWrite[]): Change[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const changes: Change[] = [];
  let start = 0;
  for (let at = 1; at <= ordered.length; at++) {
    const first = ordered[start] as CellToWrite;
    const next = ordered[at];
    if (next?.column === first.column && next.row === first.row + at - start) continue;
    const run = ordered.slice(start, at).map(({ content }) => [content]);
    changes.push({ kind: "write", sheet, row: first.row, column: first.column, cells: run });
    start = at;
  }
  return changes;
}
