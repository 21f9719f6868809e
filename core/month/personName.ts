import { saysMissing } from "./missingWords";

const HAN = String.raw`[\u3400-\u9fff\uf900-\ufaff]`;
const SPACE_BETWEEN_HAN = new RegExp(String.raw`(?<=${HAN}) (?=${HAN})`, "g");
const IN_PARENTHESES = /\(.*?\)/g;
const PUNCTUATION = /[^\p{L}\p{N}]+/gu;
const TOTALS_ENDING =
  /(?:合计|合計|总计|總計|小计|小計|汇总|彙總|匯總|总和|總和|平均值?|均值|(?:^|\s)(?:sub)?totals?|\saverage)$/u;
const TOTAL_WORDS: ReadonlySet<string> = new Set([
  "total",
  "totals",
  "grand total",
  "subtotal",
  "sum",
  "average",
  "mean",
  "合计",
  "合計",
  "总计",
  "總計",
  "小计",
  "小計",
  "汇总",
  "彙總",
  "平均",
  "平均值",
  "总和",
  "總和",
]);

/** What is in every label of totals, in any width. */
const MAY_BE_TOTALS = /[计計总總汇彙匯均\uff00-\uffef]|total|sum|average|mean/i;

/**
 * Signs, letters and digits of ASCII with single spaces between them, or with common Chinese characters and no spaces:
 * as most names are written. There is nothing to tidy in them, and no width to fold.
 */
const TIDY = /^(?:[!-~]+(?: [!-~]+)*|[!-~\u4e00-\u9fff]+)$/;

/** What is tidy and has no capitals is its own key. */
const TIDY_KEY = /^(?:[!-@[-~]+(?: [!-@[-~]+)*|[!-@[-~\u4e00-\u9fff]+)$/;

/** The name that each key is shown by. */
export type ShownNames = Pick<ReadonlyMap<string, string>, "get">;

/** A name as it is shown: as written but for spaces; single ones, none at the ends, none between Chinese characters. */
export function tidyName(written: string): string {
  if (TIDY.test(written)) return written;
  const plain = written
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.replace(SPACE_BETWEEN_HAN, "");
}

/** What makes two spellings the same person: the tidy name regardless of width and case. */
export function personKey(written: string): string {
  if (TIDY_KEY.test(written)) return written;
  if (TIDY.test(written)) return written.toLowerCase();
  return tidyName(written.replace(/[\u200c\u200d]/g, "").normalize("NFKC")).toLowerCase();
}

/**
 * True where the person column holds the label of a totals row instead of a name: 合计：, 团队合计, 张三 汇总, Team total.
 * A word that may end a name (Mean, Sum) has to stand alone.
 */
export function namesTotals(written: string): boolean {
  if (!MAY_BE_TOTALS.test(written)) return false;
  const label = personKey(written).replace(IN_PARENTHESES, "").replace(PUNCTUATION, " ").trim();
  return TOTAL_WORDS.has(label) || TOTALS_ENDING.test(label);
}

/** True where a cell of the person column names nobody: a blank, N/A, 无. Na is a name; NA and n/a aren't. */
export function namesNobody(written: string): boolean {
  const name = tidyName(written);
  return name === "" || (name !== "Na" && saysMissing(name));
}
