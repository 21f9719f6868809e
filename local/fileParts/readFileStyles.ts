import type { FileBorder, FileStyle } from "./fileWorkbook";
import { readColor } from "./readFileColors";
import type { Attributes } from "./scanTags";
import { scanTags } from "./scanTags";

/** Number formats that files name by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  31: 'yyyy"年"m"月"d"日"',
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

type Mutable<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

interface Collected {
  readonly formats: Record<number, string>;
  readonly fonts: Mutable<FileStyle>[];
  readonly papers: (string | undefined)[];
  readonly borders: Partial<Record<string, FileBorder>>[];
  readonly styles: FileStyle[];
}

function openFont(
  font: Mutable<FileStyle>,
  name: string,
  attributes: Attributes,
  theme: readonly string[],
): void {
  const isOn = attributes.flag("val", true);
  if (name === "b" && isOn) font.bold = true;
  if (name === "i" && isOn) font.italic = true;
  if (name === "strike" && isOn) font.struck = true;
  if (name === "u" && attributes.get("val") !== "none") font.underlined = true;
  if (name === "sz") font.fontPoints = attributes.number("val") ?? 11;
  if (name === "name") font.fontName = attributes.get("val") ?? "";
  const ink = name === "color" ? readColor(attributes, theme) : undefined;
  if (ink !== undefined) font.ink = ink;
}

function styleOf(attributes: Attributes, { formats, fonts, papers, borders }: Collected): Mutable<FileStyle> {
  const format = attributes.number("numFmtId") ?? 0;
  const numberFormat = formats[format] ?? BUILT_IN[format];
  const paper = papers[attributes.number("fillId") ?? 0];
  const sides = borders[attributes.number("borderId") ?? 0] ?? {};
  return {
    ...fonts[attributes.number("fontId") ?? 0],
    ...(paper !== undefined && { paper }),
    ...(Object.keys(sides).length > 0 && { borders: sides }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function align(style: Mutable<FileStyle>, attributes: Attributes): void {
  const [horizontal, vertical] = [attributes.get("horizontal"), attributes.get("vertical")];
  if (horizontal !== undefined) style.horizontal = horizontal;
  if (vertical !== undefined) style.vertical = vertical;
  if (attributes.flag("wrapText")) style.wraps = true;
  const [indent, turned] = [attributes.number("indent"), attributes.number("textRotation")];
  if (indent) style.indent = indent;
  if (turned) style.turnedDegrees = turned;
}

/** The styles of cells, in the order by which cells name them. */
export function readFileStyles(xml: string, theme: readonly string[]): FileStyle[] {
  const all: Collected = { formats: {}, fonts: [], papers: [], borders: [], styles: [] };
  let part = "";
  let side = "";
  let isPattern = false;
  scanTags(xml, {
    open(name, attributes) {
      if (/^(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs)$/.test(name)) part = name;
      else if (part === "numFmts" && name === "numFmt")
        all.formats[attributes.number("numFmtId") ?? 0] = attributes.get("formatCode") ?? "";
      else if (part === "fonts" && name === "font") all.fonts.push({});
      else if (part === "fonts") openFont(all.fonts.at(-1) ?? {}, name, attributes, theme);
      else if (part === "fills" && name === "fill") all.papers.push(undefined);
      else if (part === "fills" && name === "patternFill")
        isPattern = !["none", "gray125"].includes(attributes.get("patternType") ?? "none");
      else if (part === "fills" && name === "fgColor" && isPattern)
        all.papers[all.papers.length - 1] = readColor(attributes, theme);
      else if (part === "borders" && name === "border") all.borders.push({});
      else if (part === "borders" && /^(left|right|top|bottom)$/.test(name)) {
        side = name;
        const line = attributes.get("style");
        const borders = all.borders.at(-1);
        if (borders && line !== undefined && line !== "none") borders[side] = { line, color: "#000000" };
      } else if (part === "borders" && name === "color") {
        const borders = all.borders.at(-1);
        const [known, color] = [borders?.[side], readColor(attributes, theme)];
        if (borders && known && color !== undefined) borders[side] = { ...known, color };
      } else if (part === "cellXfs" && name === "xf") all.styles.push(styleOf(attributes, all));
      else if (part === "cellXfs" && name === "alignment") align(all.styles.at(-1) ?? {}, attributes);
    },
    close(name) {
      if (name === part) part = "";
    },
  });
  return all.styles;
}
