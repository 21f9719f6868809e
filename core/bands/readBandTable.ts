import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import { isErrorValue } from "../cells/errorValue";
import type { Matrix } from "../cells/matrix";
import { foldText } from "../text/foldText";
import type { BandRow, BandTable, TableForm, UnreadableRow } from "./bandTable";
import { decimalPlaces } from "./decimalPlaces";
import type { FromToColumns } from "./fromToColumns";
import { fromToColumns, limitOrOpen, namesUpperLimits } from "./fromToColumns";
import { ANSWER_NOUNS, LIMIT_NOUN } from "./headerWords";
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

/** Words and signs of a limit: a first cell with one is no header but a band, readable or not. */
const LIMIT_WORD =
  /以[上下内外]|[≥≤<>~]|不[低高超足满少多到]|未满|低于|高于|超过|至少|至多|below|above|under|over|least|most/;

function readCell(cell: unknown): LimitsReading {
  if (isBlank(cell) || typeof cell === "number") return { kind: "unreadable", reason: "no limit" };
  return readLimits(cellText(cell));
}

const isText = (cell: unknown): boolean =>
  typeof cell === "string" && !isBlank(cell) && !isErrorValue(cell) && limitNumber(cell) === undefined;

const holdsNumber = (row: readonly unknown[]): boolean =>
  row.slice(1).some((cell) => limitNumber(cell) !== undefined);

/** A number in a header row: a year, as in `得分 | 2024`. */
const isYear = (cell: unknown): boolean => {
  const number = limitNumber(cell);
  return number !== undefined && Number.isInteger(number) && number >= 1900 && number <= 2100;
};

/** True where the first row is a header: its first cell names a value or a limit instead of stating one. */
function firstRowIsHeader(rows: readonly (readonly unknown[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || limitNumber(first[0]) !== undefined) return false;
  const answers = first.slice(1).filter((cell) => !isBlank(cell));
  // A row that gives a number is a row of the table, however its limit is written.
  if (answers.some((cell) => limitNumber(cell) !== undefined && !isYear(cell))) return false;
  if (isBlank(first[0])) return !holdsNumber(first);
  if (!isText(first[0]) || limitOrOpen(first[0]) !== undefined) return false;
  const text = foldText(cellText(first[0]));
  const answersNamed = answers.filter((cell) => foldText(cellText(cell)).match(ANSWER_NOUNS)).length;
  if (LIMIT_WORD.test(text) || readCell(first[0]).kind === "limits") {
    // `得分≥ | 等级` is a header all the same where every answer is a word for answers.
    return !/\d/.test(text) && LIMIT_NOUN.test(text) && answersNamed === answers.length;
  }
  if (LIMIT_NOUN.test(text)) return true;
  if (/\d/.test(text)) return false;
  const restHasLimits = rest.some(
    ([cell]) => limitNumber(cell) !== undefined || readCell(cell).kind !== "unreadable",
  );
  return answersNamed > 0 || (restHasLimits && rest.some(holdsNumber));
}

/** Reads a from–to row: both ends included as written, a blank limit open. */
function fromToLimits(from: unknown, to: unknown): Limits | undefined {
  const [low, high] = [limitOrOpen(from), limitOrOpen(to)];
  if (low === undefined || high === undefined || (low ?? high) === null) return undefined;
  if (low !== null && high !== null && low > high) return undefined;
  const edge = (at: number | null): Edge | null =>
    at === null ? null : { at, holds: "included", claim: "worded" };
  return { lower: edge(low), upper: edge(high) };
}

const TIME_UNITS: readonly RegExp[] = [/^(秒|sec)/, /^(分钟|min)/, /^(小时|hour)/, /^(天|日|工作日|day)/];

/** The time unit a limit is written in, or -1, to notice tables that mix minutes and hours. */
function timeUnit(reading: LimitsReading): number {
  const unit = reading.kind === "limits" ? (reading.numbers[0]?.unit ?? "") : "";
  return TIME_UNITS.findIndex((pattern) => pattern.test(unit));
}

interface Collected {
  readonly rows: BandRow[];
  readonly unreadable: UnreadableRow[];
}

function readWordedRows(rows: readonly SheetRow[]): Collected {
  const read: Collected = { rows: [], unreadable: [] };
  const unit = timeUnit(readCell(rows[0]?.cells[0]));
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
    } else if (timeUnit(reading) !== unit) {
      read.unreadable.push({ row, written, reason: "mixed units" });
    } else {
      read.rows.push({ row, written, limits: reading.limits, answers: cells.slice(1) });
    }
  }
  return read;
}

function readFromToRows(rows: readonly SheetRow[], columns: FromToColumns): Collected {
  const read: Collected = { rows: [], unreadable: [] };
  const [from, to] = columns === "to first" ? [1, 0] : [0, 1];
  for (const { row, cells } of rows) {
    const written = `${cellText(cells[from])}–${cellText(cells[to])}`;
    const limits = fromToLimits(cells[from], cells[to]);
    if (limits) read.rows.push({ row, written, limits, answers: cells.slice(2) });
    else read.unreadable.push({ row, written, reason: "ambiguous" });
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

/** Rows of which nobody can say whether the second number is a limit or an answer. */
const refuseRows = (rows: readonly SheetRow[]): Collected => ({
  rows: [],
  unreadable: rows.map(({ row, cells }) => ({
    row,
    written: `${cellText(cells[0])}, ${cellText(cells[1])}`,
    reason: "ambiguous",
  })),
});

function readRows(rows: readonly SheetRow[], form: TableForm, columns: FromToColumns): Collected {
  if (columns === "ambiguous") return refuseRows(rows);
  if (form === "from-to") return readFromToRows(rows, columns);
  if (form === "lower limits") return readLowerLimitRows(rows);
  return form === "labels" ? readLabelRows(rows) : readWordedRows(rows);
}

function formOf(columns: FromToColumns, body: readonly (readonly unknown[])[]): TableForm {
  if (columns === "from first" || columns === "to first") return "from-to";
  // A cell that can't be read among bare numbers is a broken number, not a reason to doubt them.
  const hasLimits = body.some(([cell]) => readCell(cell).kind === "limits");
  if (!hasLimits && body.some(([cell]) => limitNumber(cell) !== undefined)) return "lower limits";
  return !hasLimits && body.every(([cell]) => isText(cell)) ? "labels" : "worded";
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
  const cells = body.map((row) => row.cells);
  const columns = body.length === 0 ? "none" : fromToColumns(header.map(cellText), cells);
  const form = formOf(columns, cells);
  const { rows, unreadable } = readRows(body, form, columns);
  const edges = rows
    .flatMap(({ limits }) => [limits.lower, limits.upper])
    .flatMap((edge) => (edge ? [edge.at] : []));
  const inPercent = rows.some(({ written }) => /[%％]/.test(written));
  // Fractions up to 2 are shares: people mean whole percent, even where 80 % and 90 % need one decimal only.
  const areShares = edges.some((at) => !Number.isInteger(at)) && edges.every((at) => Math.abs(at) <= 2);
  const leastPlaces = inPercent || areShares ? 2 : 0;
  return {
    form,
    headers: header.slice(form === "from-to" ? 2 : 1).map(cellText),
    rows,
    unreadable,
    leastPlaces,
    namesUpperLimits: form === "lower limits" && namesUpperLimits(cellText(header[0])),
    precision: Math.max(leastPlaces, ...edges.map(decimalPlaces)),
    inPercent,
  };
}
