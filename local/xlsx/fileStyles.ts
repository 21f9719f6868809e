import { lookOf } from "../../core/workbook/cellLook";
import type { FileBorder, FileStyle } from "../fileParts/fileWorkbook";
import type { LookOfCell, Style } from "./cellStyles";

/** The library's numbers of border lines, by the names that files use. */
const LINES = [
  "none",
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];
const SIDES = ["left", "right", "top", "bottom"] as const;

const hashed = (color: string): string => (color.startsWith("#") ? color : `#${color}`).toLowerCase();

/** How a cell of ours looks, in the form in which files are read. */
export function fileStyleOfLook({ style, digits }: LookOfCell): FileStyle {
  const look = lookOf(style, digits);
  if (!look) return {};
  const { font, paper, lines, horizontal, indent, format } = look;
  const borders: Partial<Record<string, FileBorder>> = {};
  for (const [side, color] of Object.entries(lines)) borders[side] = { line: "thin", color: hashed(color) };
  return {
    ink: hashed(font.ink),
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.points !== undefined && { fontPoints: font.points }),
    ...(paper !== undefined && { paper: hashed(paper) }),
    ...(Object.keys(lines).length > 0 && { borders }),
    ...(horizontal && { horizontal }),
    ...(look.isCentredVertically && { vertical: "center" }),
    ...(look.wraps && { wraps: true }),
    ...(indent > 0 && { indent }),
    ...(format !== undefined && format !== "General" && { numberFormat: format }),
  };
}

/** A style as the library writes it, over the one that the cell has. */
export function libraryStyleOf(style: FileStyle, before: Style): Style {
  const { paper, borders = {}, numberFormat } = style;
  return {
    ...before,
    Font: {
      ...before.Font,
      Bold: style.bold ?? false,
      Italic: style.italic ?? false,
      Strike: style.struck ?? false,
      Underline: style.underlined === true ? "single" : "none",
      ...(style.fontName !== undefined && { Family: style.fontName }),
      ...(style.fontPoints !== undefined && { Size: style.fontPoints }),
      ...(style.ink !== undefined && { Color: style.ink.slice(1) }),
    },
    Fill: paper === undefined ? {} : { Type: "pattern", Pattern: 1, Color: [paper.slice(1)] },
    Border: SIDES.flatMap((side) => {
      const border = borders[side];
      const line = LINES.indexOf(border?.line ?? "none");
      return border && line > 0 ? [{ Type: side, Style: line, Color: border.color.slice(1) }] : [];
    }),
    Alignment: {
      ...before.Alignment,
      ...(style.horizontal !== undefined && { Horizontal: style.horizontal }),
      ...(style.vertical !== undefined && { Vertical: style.vertical }),
      WrapText: style.wraps ?? false,
      Indent: style.indent ?? 0,
      TextRotation: style.turnedDegrees ?? 0,
    },
    ...(numberFormat !== undefined && { CustomNumFmt: numberFormat }),
  };
}
