import type { Change } from "../../../core/workbook/change";
import { PAYLOAD_BYTES, rowBytes } from "../payload";
import type { CellEntry } from "./cellEntry";
import { cellEntry } from "./cellEntry";
import type { Step } from "./step";
import { rangeOf } from "./step";

type Write = Extract<Change, { kind: "write" }>;

function blockStep(sheet: string, row: number, column: number, entries: CellEntry[][], bytes: number): Step {
  const columns = Math.max(...entries.map(({ length }) => length));
  // Excel wants rows of one length, and leaves a cell as it is where it is given null.
  const values = entries.map((line) => [...line, ...new Array<null>(columns - line.length).fill(null)]);
  return {
    bytes,
    queue: (request) => {
      rangeOf(request.sheet(sheet), { row, column, rows: values.length, columns }).values = values;
    },
  };
}

/** The steps that write a block of cells: rows by as many as a request has room for. */
export function writeSteps({ sheet, row, column, cells }: Write): Step[] {
  const steps: Step[] = [];
  let block: CellEntry[][] = [];
  let bytes = 0;
  let start = row;
  const close = (next: number): void => {
    if (block.some(({ length }) => length > 0)) steps.push(blockStep(sheet, start, column, block, bytes));
    [block, bytes, start] = [[], 0, next];
  };
  cells.forEach((contents, index) => {
    const line = contents.map(cellEntry);
    const size = rowBytes(line);
    if (bytes + size > PAYLOAD_BYTES) close(row + index);
    block.push(line);
    bytes += size;
  });
  close(row + cells.length);
  return steps;
}
