import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { SheetCell } from "../../../core/schemeSheet/schemeSheet";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Language } from "../../../core/words/language";
import { alignColumns } from "../../terminal/alignColumns";
import { cutToWidth } from "../../terminal/displayWidth";

const WIDEST_CELL = 48;

function cellText({ value, format }: SheetCell): string {
  if (value === null) return "";
  const percent = typeof value === "number" && format === "percent";
  return cutToWidth(
    percent ? `${Number((value * 100).toPrecision(12))}%` : String(value).replace(/\n/g, " "),
    WIDEST_CELL,
  );
}

/** Lines of one table, without the columns and rows that hold nothing. */
function tableLines(rows: readonly (readonly SheetCell[])[]): string[] {
  const texts = rows.map((row) => row.map(cellText));
  const hasInput = (row: readonly SheetCell[]): boolean =>
    row.some(({ role, value }) => (role === "input" || role === "header") && value !== null);
  const filled = texts.filter((_, index) => hasInput(rows[index] ?? []));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    filled.some((row, index) => index > 0 && (row[column] ?? "") !== ""),
  );
  if (filled.length < 2) return [];
  return alignColumns(
    filled.map((row) => columns.map((column) => row[column] ?? "")),
    columns.map(() => "left"),
  );
}

/** A scheme as its sheet shows it: a table for each part that it uses. */
export function shownScheme(scheme: Scheme, language: Language): string {
  const { rows } = writeSchemeSheet(scheme, language);
  const starts = rows.flatMap((row, index) => (row[0]?.role === "title" ? [index] : []));
  const tables = starts.flatMap((start, index) => {
    const body = tableLines(rows.slice(start + 1, starts[index + 1] ?? rows.length));
    const [title] = rows[start] ?? [];
    return body.length === 0 || !title
      ? []
      : [["", cellText(title), ...body.map((line) => `  ${line}`)].join("\n")];
  });
  return tables.join("\n");
}
