import { textWidth } from "../../month/textWidth";
import type { LayoutCell, SheetLayout } from "../../workbook/sheetLayout";
import type { Language } from "../../words/language";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import type { GradedScheme } from "../departmentResult";
import { BLANK, cellOf } from "./cell";
import { wrappedLines } from "./wrappedLines";
import { runMark } from "./ownSheet";
import type { ResultColumn } from "./resultColumn";
import { sharedTargets } from "./sharedTargets";
import { resultColumns } from "./resultColumns";

/** What a sheet says of where it comes from. */
export interface SheetOrigin {
  /** The name of the sheet. */
  readonly name: string;
  /** 2026-06. */
  readonly month: string;
  readonly runId: string;
}

const NARROWEST = 10;
const NARROWEST_MONEY = 13;
const NARROWEST_WRAPPED = 12;
const WIDEST_HEADER = 18;
const WIDEST_TEXT = 28;
const WIDEST_NOTE = 48;
const HEADER_LINES = 4;
const ROWS_ABOVE_CHART = 2;

/** Wide enough for a short header in one line; for others as narrow as a few lines allow. */
function headerWidth(header: string, narrowest: number): number {
  const oneLine = textWidth(header) + 2;
  if (oneLine <= WIDEST_HEADER) return Math.max(narrowest, oneLine);
  let width = Math.max(narrowest, NARROWEST_WRAPPED);
  while (width < WIDEST_HEADER && wrappedLines(header, width) > HEADER_LINES) width++;
  return width;
}

function widthOf({ header, cells, isText, sum }: ResultColumn, isNote: boolean): number {
  if (isText !== true) return headerWidth(header, sum ? NARROWEST_MONEY : NARROWEST);
  let widest = textWidth(header);
  for (const { value } of cells) {
    const text = String(value ?? "").slice(0, WIDEST_NOTE);
    // A character takes two places at most: a text that is too short to be the widest isn't measured.
    if (text.length * 2 > widest) widest = Math.max(widest, textWidth(text));
  }
  return Math.max(NARROWEST, Math.min(isNote ? WIDEST_NOTE : WIDEST_TEXT, widest + 3));
}

/** The row of sums; nothing where no column is added up. */
function sumRow(columns: readonly ResultColumn[], language: Language): LayoutCell[][] {
  if (columns.every(({ sum }) => sum === undefined)) return [];
  const blank = cellOf(null, "sum");
  return [
    columns.map(({ sum }, index) =>
      index === 0 ? cellOf(departmentWritingWords(language).sums, "label") : (sum ?? blank),
    ),
  ];
}

function noteOf(
  result: GradedScheme,
  columns: readonly ResultColumn[],
  runId: string,
  language: Language,
): string {
  const words = departmentWritingWords(language);
  const { scheme, graded } = result;
  const line = {
    scheme: scheme.id,
    entry: scheme.entry ?? null,
    graded: graded.filter(({ unsettled }) => unsettled.length === 0).length,
    all: graded.length,
    teams: scheme.appraises === "team",
  };
  const isPaid = columns.some(({ sum }) => sum !== undefined);
  const isAdjusted = columns.some(({ header }) => header === words.columns.adjustment);
  return [
    words.source(line),
    ...sharedTargets(result, language),
    ...(isPaid ? [words.cents] : []),
    ...(isAdjusted ? [words.adjusted] : []),
    runMark(runId),
  ].join(" · ");
}

/** Lines that the note of a row takes; only notes are wrapped. */
function noteLines(row: readonly LayoutCell[], widths: readonly number[]): number {
  const last = row.length - 1;
  const { value, style } = row[last] ?? BLANK;
  return style === "wrapped" && typeof value === "string"
    ? wrappedLines(value, widths[last] ?? NARROWEST)
    : 1;
}

/** A native chart of the teams' totals, below the table; nothing where no team has one. */
function totalsChart(
  { scheme, graded }: GradedScheme,
  columns: readonly ResultColumn[],
  month: string,
  [firstRow, lastRow]: readonly [number, number],
  language: Language,
): NonNullable<SheetLayout["charts"]> {
  const column = columns.findIndex(({ header }) => header === monthWords(language).columns.total);
  const rows = graded.filter(({ total }) => total !== undefined).length;
  if (scheme.appraises !== "team" || column < 0 || rows === 0) return [];
  const area = { row: firstRow, rows, columns: 1 };
  return [
    {
      title: departmentWritingWords(language).chartTitle(month, scheme.names[language]),
      categories: { ...area, column: 0 },
      values: { ...area, column },
      at: { row: lastRow + ROWS_ABOVE_CHART, column: 0 },
    },
  ];
}

/**
 * Lays out the results of everybody under one scheme: title, where the figures come from, a header to filter by, a row
 * for each person or team by rank, the sums of the money, and for teams a chart of the totals.
 */
export function layoutSchemeResults(
  result: GradedScheme,
  { name, month, runId }: SheetOrigin,
  language: Language,
): SheetLayout {
  const columns = resultColumns(result, language);
  const scheme = result.scheme.names[language];
  const title =
    result.scheme.appraises === "team"
      ? departmentWritingWords(language).teamTitle(month, scheme)
      : monthWords(language).title({ scheme, month: month === "" ? null : month });
  const top = [
    [cellOf(title, "title")],
    [cellOf(noteOf(result, columns, runId, language), "note")],
    columns.map(({ header }) => cellOf(header, "header")),
  ];
  const body = result.graded.map((_, row) => columns.map(({ cells }) => cells[row] ?? BLANK));
  const rows = [...top, ...body, ...sumRow(columns, language)];
  const widths = columns.map((column, index) => widthOf(column, index === columns.length - 1));
  const headerLines = columns.map(({ header }, index) => wrappedLines(header, widths[index] ?? NARROWEST));
  return {
    name,
    rows,
    widths,
    lines: [1, 1, Math.max(HEADER_LINES, ...headerLines), ...body.map((row) => noteLines(row, widths))],
    frozenRows: top.length,
    frozenColumns: 1,
    filter: { row: top.length - 1, column: 0, rows: body.length + 1, columns: columns.length },
    charts: totalsChart(result, columns, month, [top.length, rows.length], language),
    page: { orientation: "landscape", breaksBefore: [], repeatedRows: top.length },
  };
}
