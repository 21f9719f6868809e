import type { FileStyle } from "../../fileParts/fileWorkbook";

const HORIZONTAL = ["left", "center", "centerContinuous", "right", "justify"];
const SIDES = ["left", "right", "top", "bottom"] as const;

const horizontalOf = ({ horizontal = "" }: FileStyle): string => {
  if (!HORIZONTAL.includes(horizontal)) return "";
  return horizontal === "centerContinuous" ? "center" : horizontal;
};
const verticalOf = ({ vertical = "" }: FileStyle): string =>
  ["top", "center"].includes(vertical) ? vertical : "bottom";

/** What of a style a grid shows, as one text: styles with the same one look the same there. */
export function styleKey(style: FileStyle): string {
  const borders = SIDES.map((side) => {
    const border = style.borders?.[side];
    return border ? `${border.line} ${border.color.toLowerCase()}` : "";
  });
  return [
    style.fontName ?? "",
    style.fontPoints ?? "",
    style.bold ?? false,
    style.italic ?? false,
    style.underlined ?? false,
    style.struck ?? false,
    style.ink?.toLowerCase() ?? "#000000",
    style.paper?.toLowerCase() ?? "",
    horizontalOf(style),
    verticalOf(style),
    style.wraps ?? false,
    style.indent ?? 0,
    style.turnedDegrees ?? 0,
    style.numberFormat ?? "",
    ...borders,
  ].join("|");
}
