import { findLedgerHeader } from "../../../core/ledger/ledgerSheet";
import { runOfSheet } from "../../../core/department/write/ownSheet";
import { mayHoldMergedRows } from "../../../core/workbook/mergedRows";
import type { TellProgress, WorkbookContent } from "../../../core/workbook/port";
import type { SheetTable } from "../../../core/workbook/sheetTable";
import type { Piece } from "./loadPieces";
import { loadPieces } from "./loadPieces";
import { openSheets } from "./openSheets";
import { readHiddenRows, readMerged, readSpills } from "./readShape";
import type { ReadSheet } from "./readShape";
import { SheetCells } from "./sheetCells";

/** What a cell is taken to need before any is read. */
const BYTES_A_CELL = 14;
const TEXT_BYTES = 12;
/** Values are the larger part of what is read. */
const VALUES_FRACTION = 0.5;

function valuesPiece({ open: { name, used }, cells }: ReadSheet): Piece {
  const bytesARow = used.columns * BYTES_A_CELL;
  return { sheet: name, what: "values", area: used, bytesARow, take: cells.takeValues };
}

/** Numbers as runs that follow each other: the first and how many. */
function runsOf(numbers: ReadonlySet<number>): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}

/** Formulas of the whole block, and what is shown where numbers are: texts show what they hold. */
function furtherPieces({ open: { name: sheet, used }, cells }: ReadSheet): Piece[] {
  const bytesARow = cells.bytes / used.rows;
  return [
    { sheet, what: "formulas", area: used, bytesARow, take: cells.takeFormulas },
    ...runsOf(cells.numberColumns).map(([column, columns]): Piece => {
      const area = { ...used, column, columns };
      return { sheet, what: "text", area, bytesARow: columns * TEXT_BYTES, take: cells.takeText };
    }),
  ];
}

/** The open workbook as it is: two round trips to look at it, then as many as 5 MB an answer and a stage ask for. */
export async function readWorkbook(
  wanted?: readonly string[],
  tell: TellProgress = () => undefined,
): Promise<WorkbookContent> {
  const { sheets, names, serialShiftDays } = await openSheets(wanted);
  const read = sheets.map((open) => ({ open, cells: new SheetCells() }));
  const filled = read.flatMap(({ open, cells }): ReadSheet[] =>
    open.used ? [{ open: { ...open, used: open.used }, cells }] : [],
  );
  await loadPieces(filled.map(valuesPiece), (done) => tell(done * VALUES_FRACTION));
  const plain = ({ open, cells }: ReadSheet): SheetTable =>
    cells.table(open.name, open.isHidden, serialShiftDays);
  // The ledger is by far the longest sheet, and holds nothing but values of ours.
  const others = filled.filter((sheet) => findLedgerHeader(plain(sheet)) === undefined);
  await loadPieces(others.flatMap(furtherPieces), (done) => tell(VALUES_FRACTION + done * VALUES_FRACTION));
  await readHiddenRows(others.filter(({ open }) => open.hasHiddenRows));
  await readMerged(
    others.filter((sheet) => runOfSheet(plain(sheet)) === undefined && mayHoldMergedRows(sheet.cells.raw)),
  );
  await readSpills(others.filter(({ open }) => open.hasSpills));
  tell(1);
  return {
    sheets: read.map(({ open, cells }) => cells.table(open.name, open.isHidden, serialShiftDays)),
    names,
  };
}
