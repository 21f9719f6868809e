import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import { isErrorValue } from "../cells/errorValue";
import type { Matrix } from "../cells/matrix";
import { foldText } from "../text/foldText";
import type { BandRow, BandTable, TableForm, UnreadableRow } from "./bandTable";
import { decimalPlaces } from "./decimalPlaces";
import { hasFromToColumns } from "./hasFromToColumns";
import { limitNumber } from "./limitNumber";
import type { Edge, Limits } from "./limits";
import type { NumberRow } from "./lowerLimitRows";
import { lowerLimitRows } from "./lowerLimitRows";
import { readLimits } from "./readLimits";
import type { LimitsReading } from "./limitsReading";

/** A row of the range with its number in the table. */
interface SheetRow {
  readonly row: number;
  readonly cells: readonly unknown[];
}

const HEADER_WORDS =
  /满分|分制|区间|范围|标准|分档|档次|下限|上限|得分率|等级|range|score|band|tier|from|limit|grade|level/;

function readCell(cell: unknown): LimitsReading {
  if (isBlank(cell) || typeof cell === "number") return { kind: "unreadable", reason: "no limit" };
  return readLimits(cellText(cell));
}

const isText = (cell: unknown): boolean =>
  typeof cell === "string" && !isBlank(cell) && !isErrorValue(cell) && limitNumber(cell) === undefined;

const holdsNumber = (row: readonly unknown[]): boolean =>
  row.slice(1).some((cell) => limitNumber(cell) !== undefined);

/** True where the first row is a header: it holds no number, and its first cell states no limit without looking like a broken one. */
function firstRowIsHeader(rows: readonly (readonly unknown[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || limitNumber(first[0]) !== undefined || holdsNumber(first)) return false;
  if (isBlank(first[0])) return true;
  if (!isText(first[0]) || readCell(first[0]).kind !== "unreadable") return false;
  const restHasLimits = rest.some(
    ([cell]) => limitNumber(cell) !== undefined || readCell(cell).kind !== "unreadable",
  );
  if (!restHasLimits) return rest.some(holdsNumber);
  const text = foldText(cellText(first[0]));
  return !/\d/.test(text) || HEADER_WORDS.test(text);
}

function includedEdge(cell: unknown): Edge | null {
  const at = limitNumber(cell);
  return at === undefined ? null : { at, holds: "included", claim: "worded" };
}

/** Reads a from–to row: both ends included as written, a blank limit open. */
function fromToLimits([from, to]: readonly unknown[]): Limits | undefined {
  if ((!isBlank(from) && limitNumber(from) === undefined) || (!isBlank(to) && limitNumber(to) === undefined))
    return undefined;
  if (isBlank(from) && isBlank(to)) return undefined;
  return { lower: includedEdge(from), upper: includedEdge(to) };
}

const TIME_UNITS: readonly RegExp[] = [/秒|sec/, /分钟|min/, /小时|hour/, /[天日]|工作日|days?/];

/** The first time unit a limit is written in, to notice tables that mix minutes and hours. */
function timeUnit(written: string): number {
  return TIME_UNITS.findIndex((unit) => unit.test(foldText(written)));
}

interface Collected {
  readonly rows: BandRow[];
  readonly unreadable: UnreadableRow[];
}

function readWordedRows(rows: readonly SheetRow[]): Collected {
  const read: Collected = { rows: [], unreadable: [] };
  const unit = timeUnit(cellText(rows[0]?.cells[0]));
  for (const { row, cells } of rows) {
    const written = cellText(cells[0]);
    const reading = readCell(cells[0]);
    const bare = reading.kind === "bare" || limitNumber(cells[0]) !== undefined;
    if (bare || reading.kind === "unreadable") {
      read.unreadable.push({
        row,
        written,
        reason: reading.kind === "unreadable" && !bare ? reading.reason : "bare number",
      });
    } else if (timeUnit(written) !== unit) {
      read.unreadable.push({ row, written, reason: "mixed units" });
    } else {
      read.rows.push({ row, written, limits: reading.limits, answers: cells.slice(1) });
    }
  }
  return read;
}

function readFromToRows(rows: readonly SheetRow[]): Collected {
  const read: Collected = { rows: [], unreadable: [] };
  for (const { row, cells } of rows) {
    const written = `${cellText(cells[0])}–${cellText(cells[1])}`;
    const limits = fromToLimits(cells);
    if (limits) read.rows.push({ row, written, limits, answers: cells.slice(2) });
    else read.unreadable.push({ row, written, reason: "no limit" });
  }
  return read;
}

function readLowerLimitRows(rows: readonly SheetRow[]): Collected {
  const numbers: NumberRow[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const { row, cells } of rows) {
    const written = cellText(cells[0]);
    const at = limitNumber(cells[0]);
    if (at === undefined) unreadable.push({ row, written, reason: "no limit" });
    else numbers.push({ row, written, at, answers: cells.slice(1) });
  }
  return { rows: lowerLimitRows(numbers), unreadable };
}

const readLabelRows = (rows: readonly SheetRow[]): Collected => ({
  rows: rows.map(({ row, cells }) => ({
    row,
    written: cellText(cells[0]),
    limits: { lower: null, upper: null },
    answers: cells.slice(1),
  })),
  unreadable: [],
});

const READERS: Readonly<Record<TableForm, (rows: readonly SheetRow[]) => Collected>> = {
  worded: readWordedRows,
  "from-to": readFromToRows,
  "lower limits": readLowerLimitRows,
  labels: readLabelRows,
};

function formOf(header: readonly unknown[], rows: readonly SheetRow[]): TableForm {
  const body = rows.map(({ cells }) => cells);
  if (hasFromToColumns(header.map(cellText), body)) return "from-to";
  // A cell that can't be read among bare numbers is a broken number, not a reason to doubt them.
  if (
    body.some(([cell]) => limitNumber(cell) !== undefined) &&
    !body.some(([cell]) => readCell(cell).kind === "limits")
  )
    return "lower limits";
  return body.every(([cell]) => isText(cell) && !/\d/.test(cellText(cell).normalize("NFKC")))
    ? "labels"
    : "worded";
}

/**
 * Reads a band table from a range: worded bands, from–to columns, lower limits or grade labels, told apart by
 * content; a header row is optional, empty rows are passed over. Rows that can't be read are listed, not guessed.
 */
export function readBandTable(range: Matrix): BandTable {
  const filled = range.map((cells, index) => ({ index, cells })).filter(({ cells }) => !cells.every(isBlank));
  const hasHeader = firstRowIsHeader(filled.map(({ cells }) => cells));
  const first = hasHeader ? (filled[0]?.index ?? 0) + 1 : (filled[0]?.index ?? 0);
  const header = hasHeader ? (filled[0]?.cells ?? []) : [];
  const body = filled.slice(hasHeader ? 1 : 0).map(({ index, cells }) => ({ row: index - first + 1, cells }));
  const form = body.length === 0 ? "worded" : formOf(header, body);
  const { rows, unreadable } = READERS[form](body);
  const edges = rows
    .flatMap(({ limits }) => [limits.lower, limits.upper])
    .flatMap((edge) => (edge ? [edge.at] : []));
  return {
    form,
    headers: header.slice(form === "from-to" ? 2 : 1).map(cellText),
    rows,
    unreadable,
    precision: Math.max(0, ...edges.map(decimalPlaces)),
    inPercent: rows.some(({ written }) => /[%％]/.test(written)),
  };
}
