import { foldText } from "../text/foldText";

/** What people and tools write where there is no value, folded. */
const MISSING_WORDS: ReadonlySet<string> = new Set(
  [
    "",
    "n/a",
    "na",
    "#n/a",
    "n.a.",
    "-",
    "--",
    "---",
    "/",
    "\\",
    "none",
    "null",
    "nil",
    "无",
    "無",
    "暂无",
    "暫無",
    "未评价",
    "未評價",
    "无评价",
    "無評價",
  ].map(foldText),
);

/** A number written with nothing but digits, as most cells of a data sheet are. */
export const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** How such a word may begin; other letters and digits tell at once that a text is none, and most are. */
const MAY_BE_MISSING = /^[\s\u200b-\u200d\ufeff]*(?:$|[nN#/\\无無暂暫未-]|[^\x21-\x7e\u3400-\u9fff])/;

/** True where the text stands for "no value": a blank, N/A, a dash, 无, or one of the further words. */
export function saysMissing(text: string, furtherWords: readonly string[] = []): boolean {
  if (furtherWords.length === 0 && !MAY_BE_MISSING.test(text)) return false;
  const folded = foldText(text);
  return MISSING_WORDS.has(folded) || furtherWords.some((word) => foldText(word) === folded);
}
