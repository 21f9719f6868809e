import { TRADITIONAL_FOR } from "../text/characters";

/** Words that Taiwan says otherwise; a row is 列 there and a column 欄. */
const TERMS: Readonly<Record<string, string>> = {
  单元格: "儲存格",
  区域: "範圍",
  内置: "內建",
  匹配: "符合",
  反馈: "回報",
  识别: "辨識",
  单个: "單一",
  函数: "函式",
  行: "列",
  列: "欄",
  "“": "「",
  "”": "」",
};

const TERM = new RegExp(Object.keys(TERMS).join("|"), "g");

/** A simplified Chinese text of ours in the characters and words of Taiwan. */
export function taiwanText(simplified: string): string {
  const termed = simplified.replace(TERM, (term) => TERMS[term] ?? term);
  return Array.from(termed, (character) => TRADITIONAL_FOR.get(character) ?? character).join("");
}
