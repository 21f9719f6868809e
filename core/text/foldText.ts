const TRADITIONAL = "於內滿過達與萬億個單鐘時間餘開閉從後無條圓塊歲標績銷業額總數評幣區準檔礎獎級係則採進捨銀較統計訂權";
const SIMPLIFIED = "于内满过达与万亿个单钟时间余开闭从后无条圆块岁标绩销业额总数评币区准档础奖级系则采进舍银较统计订权";

const SAME_CHARACTER = new Map<string, string>([
  ...[...TRADITIONAL].map((character, index): [string, string] => [character, [...SIMPLIFIED][index] ?? character]),
  ...[..."≧⩾"].map((sign): [string, string] => [sign, "≥"]),
  ...[..."≦⩽"].map((sign): [string, string] => [sign, "≤"]),
  ...[..."〉》›"].map((sign): [string, string] => [sign, ">"]),
  ...[..."〈《‹"].map((sign): [string, string] => [sign, "<"]),
  ...[..."〜∼∽⁓˜"].map((sign): [string, string] => [sign, "~"]),
  ...[..."‐‑‒–—―−─"].map((sign): [string, string] => [sign, "-"]),
]);

/**
 * One spelling for the many of a text: full-width forms, letter case, traditional characters,
 * dashes and comparison signs; white space is taken out.
 */
export function foldText(text: string): string {
  let folded = "";
  for (const character of text.normalize("NFKC").toLowerCase()) {
    if (!/\s|[\u200b-\u200d\ufeff]/.test(character)) folded += SAME_CHARACTER.get(character) ?? character;
  }
  return folded.replace(/>=|=>/g, "≥").replace(/<=|=</g, "≤");
}
