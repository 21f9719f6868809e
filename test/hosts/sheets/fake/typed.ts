/** What a cell holds: a date is its serial number with a format that shows a date. */
export type Content = string | number | boolean;

/** A cell's content, or a formula whose value is somebody else's to compute; a blank is "". */
export interface Cell {
  readonly content: Content;
  readonly formula?: string;
}

export const BLANK: Cell = { content: "" };
const TEXT_FORMAT = "@";
const NUMBER =
  /^[-+]?(?:[$¥￥€])?\d{1,3}(?:,\d{3})*(?:\.\d+)?(%?)$|^[-+]?(?:[$¥￥€])?\d*\.?\d+(?:e[-+]?\d+)?(%?)$/i;
const DATE = /^(?:(\d{4})[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/;
const CLOCK = /^(\d+):(\d\d)(?::(\d\d))?$/;
const LONGEST_TEXT = 50_000;

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function typedText(text: string): { cell: Cell; format?: string } {
  if (text.startsWith("'")) return { cell: { content: text.slice(1) } };
  if (/^(true|false)$/i.test(text)) return { cell: { content: /^true$/i.test(text) } };
  const number = NUMBER.exec(text.trim());
  if (number) {
    const isPercent = text.trim().endsWith("%");
    const value = Number(text.replace(/[,%$¥￥€\s]/g, ""));
    return isPercent ? { cell: { content: value / 100 }, format: "0%" } : { cell: { content: value } };
  }
  if (/^[=+]/.test(text)) return { cell: { content: "", formula: text.replace(/^\+/, "=") } };
  const date = DATE.exec(text.trim());
  if (date && Number(date[2]) <= 12 && Number(date[3]) <= 31)
    return {
      cell: { content: serialOf(Number(date[1] ?? 2026), Number(date[2]), Number(date[3])) },
      format: "yyyy-mm-dd",
    };
  const clock = CLOCK.exec(text.trim());
  if (clock) {
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
    return { cell: { content: seconds / 86_400 }, format: "h:mm:ss" };
  }
  return { cell: { content: text } };
}

/** What becomes of a value that a script writes into a cell of this format, and the format that the cell has then. */
export function typed(value: unknown, format: string): { cell: Cell; format?: string } {
  if (value === "" || value === null) return { cell: BLANK };
  if (Object.prototype.toString.call(value) === "[object Date]")
    return {
      cell: { content: (value as Date).getTime() / 86_400_000 + 25_569 },
      format: format === "General" ? "yyyy-mm-dd" : format,
    };
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw new Error(`Exception: The parameters (${typeof value}) don't match the method signature.`);
  if (typeof value === "number" && !Number.isFinite(value)) return { cell: { content: "#NUM!" } };
  if (String(value).length > LONGEST_TEXT)
    throw new Error(
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  if (format === TEXT_FORMAT)
    return { cell: { content: typeof value === "boolean" ? String(value).toUpperCase() : String(value) } };
  return typeof value === "string" ? typedText(value) : { cell: { content: value } };
}
