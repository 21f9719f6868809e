import type { Language } from "../words/language";
import { monthWords, renderMonthFinding } from "../words/renderMonth";
import type { Finding } from "./findings";
import type { LayoutCell, SheetLayout } from "../workbook/sheetLayout";
import { textWidth } from "./textWidth";

const WIDTHS = [10, 18, 9, 16, 8, 78, 56];

/** Lines that the longest of the wrapped texts of a row takes in its column. */
function linesOf(row: readonly LayoutCell[]): number {
  const lines = row.map(({ value, style }, column) =>
    style === "wrapped" && typeof value === "string"
      ? Math.ceil((textWidth(value) * 1.1) / (WIDTHS[column] ?? 1))
      : 1,
  );
  return Math.max(1, ...lines);
}

/** Lays out the findings sheet: how grave, where, who, how often, what was found and what to do. */
export function layoutFindings(findings: readonly Finding[], language: Language): SheetLayout {
  const words = monthWords(language);
  const { columns } = words;
  const headers = [
    columns.severity,
    columns.sheet,
    columns.cell,
    columns.person,
    columns.cells,
    columns.finding,
    columns.remedy,
  ];
  const rows = findings.map(({ severity, sheet, cell, person, people, count, message }): LayoutCell[] => {
    const { what, remedy } = renderMonthFinding(message, language);
    return [
      { value: words.severities[severity], style: severity },
      { value: sheet ?? null, style: "text" },
      { value: cell ?? null, style: "text" },
      { value: person ?? (people ? words.people(people) : null), style: "text" },
      { value: cell === undefined ? null : count, style: "whole" },
      { value: what, style: "wrapped" },
      { value: remedy === "" ? null : remedy, style: "wrapped" },
    ];
  });
  const nothing: LayoutCell[] = [{ value: words.noFindings, style: "text" }];
  const all: LayoutCell[][] = [
    [{ value: words.findingsTitle, style: "title" }],
    headers.map((header) => ({ value: header, style: "header" })),
    ...(rows.length > 0 ? rows : [nothing]),
  ];
  return {
    name: words.sheets.findings,
    rows: all,
    widths: WIDTHS,
    lines: all.map(linesOf),
    frozenRows: 2,
    frozenColumns: 0,
  };
}
