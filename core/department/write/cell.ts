import type { CellStyle, LayoutCell } from "../../workbook/sheetLayout";

/** What a cell of Excel holds at most; other hosts hold more. */
const LONGEST_TEXT = 32_767;

/** Characters that files can't hold, and halves of characters. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As most texts are, with nothing in them that has to be looked for sign by sign. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;

/** A text as every host gives it back: without what files can't hold, and cut to what a cell holds. */
function heldText(text: string): string {
  if (text.length <= LONGEST_TEXT && PLAIN.test(text)) return text;
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return cut.replace(/\r\n?/g, "\n").replace(UNWRITABLE, " ");
}

/** A cell of a layout; what is no number and no text is a blank. */
export function cellOf(
  value: string | number | null | undefined,
  style: CellStyle,
  digits?: number,
): LayoutCell {
  const held =
    typeof value === "string" ? heldText(value) || null : Number.isFinite(value) ? (value as number) : null;
  // A minus before a 0 isn't kept by files.
  const content = held === 0 ? 0 : held;
  return digits === undefined ? { value: content, style } : { value: content, style, digits };
}

/** A blank without a look of its own. */
export const BLANK: LayoutCell = { value: null, style: "plain" };
