import type { Area } from "../../../core/workbook/area";
import type { TellProgress } from "../../../core/workbook/port";
import { officeCode } from "../officeFault";
import { PAYLOAD_BYTES } from "../payload";
import type { CellRows } from "./sheetCells";

/** A block of a sheet to be read, and where its rows are put. */
export interface Piece {
  readonly sheet: string;
  readonly what: "values" | "formulas" | "text";
  readonly area: Area;
  /** About how much each row takes in the answer. */
  readonly bytesARow: number;
  readonly take: (rows: CellRows, area: Area) => void;
}

const withRows = (piece: Piece, row: number, rows: number): Piece => ({
  ...piece,
  area: { ...piece.area, row, rows },
});

/** A piece as pieces that an answer has room for. */
function parted(piece: Piece): Piece[] {
  const { row, rows } = piece.area;
  const most = Math.max(1, Math.floor(PAYLOAD_BYTES / Math.max(piece.bytesARow, 1)));
  const parts: Piece[] = [];
  for (let start = row; start < row + rows; start += most)
    parts.push(withRows(piece, start, Math.min(most, row + rows - start)));
  return parts;
}

const sizeOf = ({ area, bytesARow }: Piece): number => area.rows * bytesARow;

/** Pieces by answers, each of them as full as it may be. */
function answersOf(pieces: readonly Piece[]): Piece[][] {
  const answers: Piece[][] = [];
  let bytes = Infinity;
  for (const piece of pieces.flatMap(parted)) {
    if (bytes + sizeOf(piece) > PAYLOAD_BYTES) {
      answers.push([]);
      bytes = 0;
    }
    answers[answers.length - 1]?.push(piece);
    bytes += sizeOf(piece);
  }
  return answers;
}

/** Too much was asked for at once: the cells hold more than was thought. */
const isTooLarge = (failure: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"].includes(officeCode(failure) ?? "");

function halvesOf(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  const [piece] = pieces;
  if (pieces.length > 1) {
    const half = pieces.length >> 1;
    return [pieces.slice(0, half), pieces.slice(half)];
  }
  if (!piece || piece.area.rows < 2) return undefined;
  const { row, rows } = piece.area;
  const half = rows >> 1;
  return [[withRows(piece, row, half)], [withRows(piece, row + half, rows - half)]];
}

async function loadAnswer(pieces: readonly Piece[]): Promise<void> {
  // Each answer has a context of its own, so that its cells are let go once they are taken.
  const context = new Excel.RequestContext();
  const ranges = pieces.map(({ sheet, what, area }) => {
    const { row, column, rows, columns } = area;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return worksheet.getRangeByIndexes(row, column, rows, columns).load(what);
  });
  try {
    await context.sync();
  } catch (failure) {
    const halves = isTooLarge(failure) ? halvesOf(pieces) : undefined;
    if (!halves) throw failure;
    await loadAnswer(halves[0]);
    await loadAnswer(halves[1]);
    return;
  }
  pieces.forEach((piece, at) => {
    const range = ranges[at];
    if (range) piece.take(range[piece.what] as CellRows, piece.area);
  });
}

/** Reads pieces in as few answers as they have room in. */
export async function loadPieces(pieces: readonly Piece[], tell: TellProgress): Promise<void> {
  const answers = answersOf(pieces);
  for (const [at, answer] of answers.entries()) {
    await loadAnswer(answer);
    tell((at + 1) / answers.length);
  }
}
