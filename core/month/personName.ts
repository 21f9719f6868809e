const HAN = String.raw`[\u3400-\u9fff\uf900-\ufaff]`;
const SPACE_BETWEEN_HAN = new RegExp(String.raw`(?<=${HAN}) (?=${HAN})`, "g");
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

/** A name as it is shown: full-width forms and odd spaces made plain, none at the ends, none between Chinese characters. */
export function tidyName(written: string): string {
  const plain = written
    .normalize("NFKC")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.replace(SPACE_BETWEEN_HAN, "");
}

/** What makes two spellings the same person: the tidy name regardless of case. */
export function personKey(written: string): string {
  return tidyName(written).toLowerCase();
}

/** True where the person column holds the label of a totals row instead of a name. */
export function namesTotals(written: string): boolean {
  return TOTAL_WORDS.has(personKey(written));
}
