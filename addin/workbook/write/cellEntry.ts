import type { CellContent } from "../../../core/workbook/change";

/** What Excel is given for a cell: "" makes it blank, null leaves it as it is. */
export type CellEntry = string | number | boolean | null;

/** Characters that the files of Excel can't hold. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Chinese numerals and the signs of dates and times, which Excel may take for a date where they stand together. */
const CHINESE_DATE = /[〇零一二三四五六七八九十百千万萬亿億年月日号號时時分秒上下午]/;

/**
 * True for a text that Excel can't take for a number, date, boolean, error or formula in any language: it begins with
 * a letter, holds no digit, and is more than one Latin word.
 */
function isPlainly(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && /\p{Script=Han}|\s/u.test(text) && !CHINESE_DATE.test(text);
}

/**
 * A content as Excel keeps it. What Excel takes in is what a person would type, so that a text that might become
 * something else gets the apostrophe with which a person keeps it a text; Excel doesn't show it.
 */
export function cellEntry(content: CellContent): CellEntry {
  if (content === null) return "";
  if (typeof content !== "string") return content;
  const text = content.replace(CONTROL_CHARACTERS, " ");
  return text === "" || isPlainly(text) ? text : `'${text}`;
}
