import type { CellStyle } from "./sheetLayout";

/** How a cell looks, in terms that every host has: colours as RRGGBB, number formats as Excel writes them. */
export interface CellLook {
  readonly font: {
    readonly ink: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** Left out: the size of the workbook. */
    readonly points?: number;
  };
  readonly paper?: string;
  /** Hairlines by their side, with their colours. */
  readonly lines: Partial<Readonly<Record<CellSide, string>>>;
  readonly horizontal?: "left" | "center" | "right";
  readonly isCentredVertically: boolean;
  /** Steps from the edge. */
  readonly indent: number;
  readonly wraps: boolean;
  /** Left out: as the number comes. */
  readonly format?: string;
}

/** A side of a cell. */
export type CellSide = "top" | "bottom" | "left" | "right";

type Part = Partial<CellLook>;

const INK = "1F2937";
const LINE = "E5E7EB";

/** The number format that keeps every entry a text. */
export const TEXT_FORMAT = "@";

/** What all cells of the body share: a hairline below, so that a row can be followed across the sheet. */
const BODY: Part = { lines: { bottom: LINE }, horizontal: "left", indent: 1 };
const INPUT: Part = { lines: { bottom: LINE }, paper: "FFFBEB", wraps: true };
const number = (format: string): Part => ({ ...BODY, horizontal: "right", format });
const label = (ink: string, paper: string): Part => ({
  lines: { bottom: LINE },
  font: { bold: true, ink },
  paper,
  horizontal: "center",
});

const HEADER: Part = {
  font: { bold: true, ink: "FFFFFF" },
  paper: "27496D",
  lines: { left: "FFFFFF" },
  horizontal: "center",
  wraps: true,
};

/** Grades go from green to red in shades that stay readable in black and white print. */
const LOOKS: Readonly<Record<Exclude<CellStyle, "plain">, Part>> = {
  title: { font: { bold: true, points: 15, ink: INK } },
  note: { font: { ink: "6B7280", points: 10 } },
  header: HEADER,
  headerRest: { ...HEADER, lines: {} },
  paragraph: { horizontal: "left", indent: 1 },
  text: BODY,
  wrapped: { ...BODY, wraps: true },
  whole: number("#,##0"),
  decimal: number("#,##0.00"),
  points: number("General"),
  total: { ...number("0"), font: { bold: true, ink: INK } },
  percent: number("0.0%"),
  payout: number("0%"),
  sum: {
    ...number("#,##0"),
    font: { bold: true, ink: INK },
    paper: "F3F4F6",
    lines: { top: "27496D" },
  },
  duration: number("[h]:mm:ss"),
  grade1: label("166534", "DCFCE7"),
  grade2: label("1E40AF", "DBEAFE"),
  grade3: label("854D0E", "FEF9C3"),
  grade4: label("991B1B", "FEE2E2"),
  notGraded: { ...label("4B5563", "F3F4F6"), font: { italic: true, ink: "4B5563" } },
  error: label("991B1B", "FEE2E2"),
  warning: label("854D0E", "FEF9C3"),
  info: label("4B5563", "F3F4F6"),
  label: { ...BODY, font: { bold: true, ink: INK }, paper: "F3F4F6" },
  // People write into these: a paper of their own, and texts that stay what they are.
  inputText: { ...INPUT, format: TEXT_FORMAT },
  inputNumber: { ...INPUT, format: "General" },
  inputPercent: { ...INPUT, format: "0.####%" },
};

/** How a style looks with so many decimals; undefined for a plain cell, which looks as the workbook's own cells do. */
export function lookOf(style: CellStyle, digits = 0): CellLook | undefined {
  if (style === "plain") return undefined;
  const { format, ...look } = LOOKS[style];
  const decimals = digits === 0 ? "" : `.${"0".repeat(digits)}`;
  return {
    font: { ink: INK },
    lines: {},
    isCentredVertically: true,
    indent: 0,
    wraps: false,
    ...look,
    ...(format !== undefined && { format: format.replace(/^(#,##)?0(?!\.)/, `$&${decimals}`) }),
  };
}
