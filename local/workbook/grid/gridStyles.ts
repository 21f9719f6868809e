import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { FileBorder, FileStyle } from "../../fileParts/fileWorkbook";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;
const PIXELS_AN_INDENT = 9;

const on = BooleanNumber.TRUE;
/** The name of a value in a list of names. */
const nameOf = <Value>(
  names: Readonly<Record<string, Value>>,
  value: Value | null | undefined,
): string | undefined => Object.keys(names).find((name) => names[name] === value);

function gridBorders(borders: NonNullable<FileStyle["borders"]>): IBorderData {
  const sides: IBorderData = {};
  for (const [side, border] of Object.entries(borders) as [keyof typeof SIDES, FileBorder][])
    sides[SIDES[side]] = { s: LINES[border.line] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  return sides;
}

/** A style of a file as the grid shows it. */
export function gridStyleOf(style: FileStyle): IStyleData {
  const { horizontal, vertical, indent, turnedDegrees = 0 } = style;
  // Files count the angles of text that falls from 90 on; the grid counts them as negative.
  const turned = turnedDegrees > 90 ? turnedDegrees - 90 : -turnedDegrees;
  const pixels = (indent ?? 0) * PIXELS_AN_INDENT;
  return {
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.fontPoints !== undefined && { fs: style.fontPoints }),
    ...(style.bold && { bl: on }),
    ...(style.italic && { it: on }),
    ...(style.underlined && { ul: { s: on } }),
    ...(style.struck && { st: { s: on } }),
    ...(style.ink !== undefined && { cl: { rgb: style.ink } }),
    ...(style.paper !== undefined && { bg: { rgb: style.paper } }),
    ...(style.borders && { bd: gridBorders(style.borders) }),
    ...(horizontal !== undefined && HORIZONTAL[horizontal] && { ht: HORIZONTAL[horizontal] }),
    vt: VERTICAL[vertical ?? "bottom"] ?? VerticalAlign.BOTTOM,
    ...(style.wraps && { tb: WrapStrategy.WRAP }),
    ...(pixels > 0 && { pd: horizontal === "right" ? { r: pixels } : { l: pixels } }),
    ...(turned !== 0 && { tr: { a: turned } }),
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
  };
}

function fileBorders(sides: IBorderData): NonNullable<FileStyle["borders"]> {
  const borders: Partial<Record<keyof typeof SIDES, FileBorder>> = {};
  for (const [side, short] of Object.entries(SIDES) as [keyof typeof SIDES, "l" | "r" | "t" | "b"][]) {
    const border = sides[short];
    if (border && border.s !== BorderStyleTypes.NONE)
      borders[side] = { line: nameOf(LINES, border.s) ?? "thin", color: border.cl.rgb ?? "#000000" };
  }
  return borders;
}

/** A style of the grid as a file holds it. */
export function fileStyleOf(style: IStyleData): FileStyle {
  const [horizontal, vertical] = [nameOf(HORIZONTAL, style.ht), nameOf(VERTICAL, style.vt)];
  const pixels = style.pd?.l ?? style.pd?.r ?? 0;
  const [ink, paper] = [hexOf(style.cl?.rgb), hexOf(style.bg?.rgb)];
  const turned = style.tr?.a ?? 0;
  return {
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs !== undefined && { fontPoints: style.fs }),
    ...(style.bl === on && { bold: true }),
    ...(style.it === on && { italic: true }),
    ...(style.ul?.s === on && { underlined: true }),
    ...(style.st?.s === on && { struck: true }),
    ...(ink !== undefined && { ink }),
    ...(paper !== undefined && { paper }),
    ...(style.bd && { borders: fileBorders(style.bd) }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wraps: true }),
    ...(pixels > 0 && { indent: Math.round(pixels / PIXELS_AN_INDENT) }),
    ...(turned !== 0 && { turnedDegrees: turned > 0 ? turned + 90 : -turned }),
    ...(style.n && { numberFormat: style.n.pattern }),
  };
}

/** A colour as #rrggbb: the grid's own palette writes rgb(1, 2, 3). */
function hexOf(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (color.startsWith("#")) return color.slice(0, 7).toLowerCase();
  const channels = color.match(/\d+/g)?.slice(0, 3) ?? [];
  return channels.length < 3
    ? undefined
    : `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`;
}
