import type { FileBorder, FileStyle } from "../fileParts/fileWorkbook";
import type { LookOfCell, Style } from "./cellStyles";
import { INK, styleOf } from "./cellStyles";

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

/** A style of the library in the form in which files are read. */
function readLibraryStyle({ Font, Fill, Border = [], Alignment, CustomNumFmt, NumFmt }: Style): FileStyle {
  const borders: Partial<Record<string, FileBorder>> = {};
  for (const { Type = "", Color = "", Style: line = 0 } of Border)
    borders[Type] = { line: LINES[line] ?? "thin", color: hashed(Color) };
  const paper = Fill?.Color?.[0];
  const numberFormat = CustomNumFmt ?? (NumFmt === 49 ? "@" : undefined);
  return {
    ...(Font?.Bold === true && { bold: true }),
    ...(Font?.Italic === true && { italic: true }),
    ...(Font?.Size !== undefined && { fontPoints: Font.Size }),
    ...(Font?.Color !== undefined && { ink: hashed(Font.Color) }),
    ...(paper !== undefined && { paper: hashed(paper) }),
    ...(Border.length > 0 && { borders }),
    ...(Alignment?.Horizontal !== undefined && { horizontal: Alignment.Horizontal }),
    ...(Alignment?.Vertical !== undefined && { vertical: Alignment.Vertical }),
    ...(Alignment?.WrapText === true && { wraps: true }),
    ...(Alignment?.Indent !== undefined && { indent: Alignment.Indent }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
  };
}

/** How a cell of ours looks, in the form in which files are read. */
export function fileStyleOfLook(look: LookOfCell): FileStyle {
  return { ink: hashed(INK), ...readLibraryStyle(styleOf(look)) };
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
