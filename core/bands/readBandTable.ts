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
import { limitNumber, statesNumber } from "./limitNumber";
import type { Edge, Limits } from "./limits";
import { markedEdge } from "./limits";
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
  typeof cell === "string" && !isBlank(cell) && !isErrorValue(cell) && !statesNumber(cell);

const holdsNumber = (row: readonly unknown[]): boolean => row.slice(1).some(statesNumber);

/** A number in a header row: a year, as in `得分 | 2024`. */
const isYear = (cell: unknown): boolean => {
  const number = limitNumber(cell);
  return number !== undefined && Number.isInteger(number) && number >= 1900 && number <= 2100;
};

/** True where the first row is a header: its first cell names a value or a limit instead of stating one. */
function firstRowIsHeader(rows: readonly (readonly unknown[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || statesNumber(first[0])) return false;
  const answers = first.slice(1).filter((cell) => !isBlank(cell));
  // A row that gives a number is a row of the table, however its limit is written.
  if (answers.some((cell) => statesNumber(cell) && !isYear(cell))) return false;
  if (isBlank(first[0])) return !holdsNumber(first);
  if (!isText(first[0]) || limitOrOpen(first[0]) !== undefined) return false;
  const text = foldText(cellText(first[0]));
  const answersNamed = answers.filter((cell) => foldText(cellText(cell)).match(ANSWER_NOUNS)).length;
  if (LIMIT_WORD.test(text) || readCell(first[0]).kind === "read") {
    // `得分≥ | 等级` is a header all the same where every answer is a word for answers.
    return !/\d/.test(text) && LIMIT_NOUN.test(text) && answersNamed === answers.length;
  }
  if (LIMIT_NOUN.test(text)) return true;
  if (/\d/.test(text)) return false;
  const restHasLimits = rest.some(([cell]) => statesNumber(cell) || readCell(cell).kind !== "unreadable");
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

/** The time unit a limit is written in (5~10分钟 states it once), or -1, to notice tables that mix minutes and hours. */
function timeUnit(reading: LimitsReading): number {
  const unit =
    reading.kind === "read" ? (reading.numbers.find(({ unit: stated }) => stated)?.unit ?? "") : "";
  return TIME_UNITS.findIndex((pattern) => pattern.test(unit));
}

/** The limits in a worded cell, in the time unit of the table, or why they can't be used. */
function wordedLimits(cell: unknown, unit: number): Limits | UnreadableRow["reason"] {
  const reading = readCell(cell);
  if (reading.kind === "bare" || statesNumber(cell)) return "bare number";
  if (reading.kind === "unreadable") return reading.reason;
  return timeUnit(reading) === unit ? reading.limits : "mixed units";
}

/** The limits of each row, or why they can't be used. */
function limitsReader(
  rows: readonly SheetRow[],
  form: TableForm,
  columns: FromToColumns,
): (cells: readonly unknown[]) => Limits | UnreadableRow["reason"] {
  // Nobody can say whether the second number is a limit or an answer.
  if (columns === "ambiguous") return () => "ambiguous";
  if (form === "from-to") {
    return ([first, second]) =>
      (columns === "to first" ? fromToLimits(second, first) : fromToLimits(first, second)) ?? "ambiguous";
  }
  if (form === "lower limits") {
    return ([cell]) => {
      const at = limitNumber(cell);
      return at === undefined ? "no limit" : { lower: markedEdge(at, "included"), upper: null };
    };
  }
  if (form === "labels") return () => ({ lower: null, upper: null });
  const unit = timeUnit(readCell(rows[0]?.cells[0]));
  return ([cell]) => wordedLimits(cell, unit);
}

function readRows(
  sheetRows: readonly SheetRow[],
  form: TableForm,
  columns: FromToColumns,
): Pick<BandTable, "rows" | "unreadable"> {
  const rows: BandRow[] = [];
  const unreadable: UnreadableRow[] = [];
  const limitsOf = limitsReader(sheetRows, form, columns);
  for (const { row, cells } of sheetRows) {
    const [first, second] = cells.map(cellText);
    const [from, to] = columns === "to first" ? [second, first] : [first, second];
    const written =
      columns === "none" ? (first ?? "") : `${from ?? ""}${columns === "ambiguous" ? ", " : "–"}${to ?? ""}`;
    const limits = limitsOf(cells);
    if (typeof limits === "string") unreadable.push({ row, written, reason: limits });
    else rows.push({ row, written, limits, answers: cells.slice(form === "from-to" ? 2 : 1) });
  }
  return { rows: form === "lower limits" ? lowerLimitRows(rows) : rows, unreadable };
}

function formOf(columns: FromToColumns, body: readonly (readonly unknown[])[]): TableForm {
  if (columns === "from first" || columns === "to first") return "from-to";
  // A cell that can't be read among bare numbers is a broken number, not a reason to doubt them.
  const hasLimits = body.some(([cell]) => readCell(cell).kind === "read");
  if (!hasLimits && body.some(([cell]) => statesNumber(cell))) return "lower limits";
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
