import type { FindingSeverity } from "../../month/findings";
import type { LayoutCell, SheetLayout } from "../../workbook/sheetLayout";
import type { Language } from "../../words/language";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import { cellOf } from "./cell";
import { wrappedLines } from "./wrappedLines";

/** Severity, sheet, cell, people, times, what was found, what to do. */
const WIDTHS = [10, 18, 9, 18, 8, 70, 48];

/** A line of a sheet of findings, in words. */
export interface FindingRow {
  /** How it looks. */
  readonly severity: FindingSeverity;
  /** What it is called where that isn't its severity: a proposal. */
  readonly label?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly people?: readonly string[];
  /** How many cells it concerns. */
  readonly count?: number;
  readonly what: string;
  readonly remedy: string;
}

function cellsOf(row: FindingRow, language: Language): LayoutCell[] {
  const words = monthWords(language);
  const { severity, label, sheet, cell, people = [], count, what, remedy } = row;
  return [
    cellOf(label ?? words.severities[severity], severity),
    cellOf(sheet, "text"),
    cellOf(cell, "text"),
    cellOf(people.length > 0 ? words.people(people) : null, "wrapped"),
    cellOf(count, "whole"),
    cellOf(what, "wrapped"),
    cellOf(remedy, "wrapped"),
  ];
}

/** Lays out a sheet of findings in the order in which they are given, with buttons to filter by. */
export function layoutFindingRows(
  name: string,
  head: { readonly title: string; readonly note: string },
  found: readonly FindingRow[],
  language: Language,
): SheetLayout {
  const words = monthWords(language);
  const { columns } = words;
  const headers = [
    columns.severity,
    columns.sheet,
    columns.cell,
    departmentWritingWords(language).columns.people,
    columns.cells,
    columns.finding,
    columns.remedy,
  ];
  const body = found.map((row) => cellsOf(row, language));
  const top = [
    [cellOf(head.title, "title")],
    [cellOf(head.note, "note")],
    headers.map((header) => cellOf(header, "header")),
  ];
  const rows = [...top, ...(body.length > 0 ? body : [[cellOf(words.noFindings, "text")]])];
  return {
    name,
    rows,
    widths: WIDTHS,
    lines: rows.map((row) =>
      row.reduce(
        (lines, { value, style }, column) =>
          style === "wrapped" && typeof value === "string"
            ? Math.max(lines, wrappedLines(value, WIDTHS[column] ?? 1))
            : lines,
        1,
      ),
    ),
    frozenRows: top.length,
    frozenColumns: 0,
    filter: { row: top.length - 1, column: 0, rows: body.length + 1, columns: headers.length },
    page: { orientation: "landscape", breaksBefore: [], repeatedRows: top.length },
  };
}
