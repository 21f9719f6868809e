import type { CellStyle } from "../../core/workbook/sheetLayout";

/** Where a cell has lines: below its row, beside a header, above a sum. */
export type Border = "none" | "below" | "beside" | "above";

/** All that makes the look of a cell, so that a look replaces the one before it whole. */
export interface CellLook {
  readonly background: string | null;
  readonly ink: string;
  readonly weight: "normal" | "bold";
  readonly slant: "normal" | "italic";
  readonly sizePoints: number;
  readonly format: string;
  readonly horizontal: "left" | "center" | "right" | "normal";
  readonly vertical: "middle" | "bottom";
  readonly wraps: boolean;
  readonly border: Border;
}

const INK = "#1f2937";
/** The number format that keeps every entry a text. */
export const TEXT_FORMAT = "@";
export const ANY_FORMAT = "General";

/** How a cell looks in a new sheet. */
export const PLAIN_LOOK: CellLook = {
  background: null,
  ink: "#000000",
  weight: "normal",
  slant: "normal",
  sizePoints: 10,
  format: ANY_FORMAT,
  horizontal: "normal",
  vertical: "bottom",
  wraps: false,
  border: "none",
};

const TITLE: CellLook = { ...PLAIN_LOOK, ink: INK, weight: "bold", sizePoints: 15, vertical: "middle" };
const BODY: CellLook = { ...PLAIN_LOOK, ink: INK, horizontal: "left", vertical: "middle", border: "below" };
const INPUT: CellLook = { ...BODY, background: "#fffbeb", horizontal: "normal", wraps: true };
const number = (format: string): CellLook => ({ ...BODY, format, horizontal: "right" });
const label = (ink: string, background: string): CellLook => ({
  ...BODY,
  ink,
  background,
  weight: "bold",
  horizontal: "center",
});

/** Grades go from green to red in shades that stay readable in black and white print. */
const LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: TITLE,
  note: { ...TITLE, ink: "#6b7280", weight: "normal", sizePoints: 10 },
  header: {
    ...BODY,
    ink: "#ffffff",
    background: "#27496d",
    weight: "bold",
    horizontal: "center",
    wraps: true,
    border: "beside",
  },
  plain: PLAIN_LOOK,
  text: BODY,
  wrapped: { ...BODY, wraps: true },
  whole: number("#,##0"),
  decimal: number("#,##0.00"),
  points: number(ANY_FORMAT),
  total: { ...number("0"), weight: "bold" },
  percent: number("0.0%"),
  payout: number("0%"),
  sum: { ...number("#,##0"), weight: "bold", background: "#f3f4f6", border: "above" },
  duration: number("[h]:mm:ss"),
  grade1: label("#166534", "#dcfce7"),
  grade2: label("#1e40af", "#dbeafe"),
  grade3: label("#854d0e", "#fef9c3"),
  grade4: label("#991b1b", "#fee2e2"),
  notGraded: { ...label("#4b5563", "#f3f4f6"), weight: "normal", slant: "italic" },
  error: label("#991b1b", "#fee2e2"),
  warning: label("#854d0e", "#fef9c3"),
  info: label("#4b5563", "#f3f4f6"),
  label: { ...BODY, ink: INK, weight: "bold", background: "#f3f4f6" },
  // People write into these: a paper of their own, and texts that stay what they are.
  inputText: { ...INPUT, format: TEXT_FORMAT },
  inputNumber: INPUT,
  inputPercent: { ...INPUT, format: "0.####%" },
};

/** The look of a cell, with as many decimals as it shows. */
export function lookOf(style: CellStyle, digits = 0): CellLook {
  const look = LOOKS[style];
  if (digits === 0) return look;
  return { ...look, format: look.format.replace(/^(#,##)?0(?!\.)/, `$&.${"0".repeat(digits)}`) };
}
