import type { CellSide } from "../../core/workbook/cellLook";
import { lookOf as sharedLookOf } from "../../core/workbook/cellLook";
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

/** The number format that leaves a number as it comes. */
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

/** The border that stands for the sides that have lines: the service draws whole borders of an area. */
function borderOf(lines: Partial<Readonly<Record<CellSide, string>>>): Border {
  if (lines.top !== undefined) return "above";
  if (lines.left !== undefined) return "beside";
  return lines.bottom === undefined ? "none" : "below";
}

/** The look of a cell, with as many decimals as it shows. */
export function lookOf(style: CellStyle, digits = 0): CellLook {
  const look = sharedLookOf(style, digits);
  if (!look) return PLAIN_LOOK;
  const { font, paper, lines, horizontal, format } = look;
  return {
    background: paper === undefined ? null : `#${paper.toLowerCase()}`,
    ink: `#${font.ink.toLowerCase()}`,
    weight: font.bold === true ? "bold" : "normal",
    slant: font.italic === true ? "italic" : "normal",
    sizePoints: font.points ?? PLAIN_LOOK.sizePoints,
    format: format ?? ANY_FORMAT,
    horizontal: horizontal ?? "normal",
    vertical: look.isCentredVertically ? "middle" : "bottom",
    wraps: look.wraps,
    border: borderOf(lines),
  };
}
