import type { Area } from "../../core/workbook/area";
import type { CellContent, Change } from "../../core/workbook/change";
import { TEXT_FORMAT } from "../../core/workbook/cellLook";
import { ANY_FORMAT } from "./cellLook";
import type { Deadline } from "./deadline";
import type { OpenSheet } from "./openSheet";

type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

/** Rows that one call is given at most. */
const ROWS_A_CALL = 20_000;

/**
 * A content as the service wants it, which reads texts as if people had typed them: an apostrophe keeps one a text,
 * as the format for texts does, in whose cells the apostrophe would be seen.
 */
function written(content: CellContent | undefined, format: string): string | number | boolean {
  if (content === null || content === undefined || content === "") return "";
  return typeof content === "string" && format !== TEXT_FORMAT ? `'${content}` : content;
}

/** Blocks of rows of the same length; one block where the sheet holds nothing that padding could overwrite. */
function blocksOf({ row, cells }: Kind<"write">, mayPad: boolean): { row: number; cells: CellContent[][] }[] {
  const widest = cells.reduce((width, line) => Math.max(width, line.length), 0);
  const padded = (line: readonly CellContent[]): CellContent[] =>
    mayPad ? [...line, ...new Array<null>(widest - line.length).fill(null)] : [...line];
  const blocks: { row: number; cells: CellContent[][] }[] = [];
  cells.forEach((line, index) => {
    const last = blocks[blocks.length - 1];
    const next = padded(line);
    if (last && last.cells[0]?.length === next.length && last.cells.length < ROWS_A_CALL)
      last.cells.push(next);
    else blocks.push({ row: row + index, cells: [next] });
  });
  return blocks.filter((block) => block.cells[0]?.length !== 0);
}

/** Cells whose format would make a text of a number. */
function numbersAmongTexts(
  cells: readonly (readonly CellContent[])[],
  formats: readonly string[][],
  area: Area,
): Area[] {
  return cells.flatMap((line, row) =>
    line.flatMap((content, column) =>
      (typeof content === "number" || typeof content === "boolean") && formats[row]?.[column] === TEXT_FORMAT
        ? [{ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }]
        : [],
    ),
  );
}

/** Writes a block of cells, a call for as many rows as a call takes. */
export function writeCells(open: OpenSheet, change: Kind<"write">, deadline: Deadline): void {
  const blocks = blocksOf(change, open.isBlank);
  for (const { row, cells } of blocks) {
    deadline.check();
    const area = { row, column: change.column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    const range = open.range(area);
    const formats = open.hasPlainFormats ? [] : range.getNumberFormats();
    open.onAreas(numbersAmongTexts(cells, formats, area), (list) => list.setNumberFormat(ANY_FORMAT));
    range.setValues(
      cells.map((line, at) =>
        line.map((content, column) => written(content, formats[at]?.[column] ?? ANY_FORMAT)),
      ),
    );
    open.isBlank = false;
  }
}
