import type { Language } from "./language";

const HAN = /[\u3400-\u9fff]/;
const TRADITIONAL = new Set(
  "評數編號員時間務話統計績個單滿諮詢應總處結決對聯絡專組專會議紀錄資訊檢視類別項選擇確認開啟關閉電腦網頁戶質稱職級長師營運銷額訂退貨達標實際優調轉帳權護術產業",
);
const SIMPLIFIED = new Set(
  "评数编号员时间务话统计绩个单满咨询应总处结决对联络专组会议纪录资讯检视类别项选择确认开启关闭电脑网页户质称职级长师营运销额订货达标实际优调转账权护术产业",
);

/** The language that texts of a workbook are written in: Chinese where they hold Chinese characters, else English. */
export function languageOfTexts(texts: readonly string[]): Language {
  const characters = texts.flatMap((text) => [...text]);
  if (!characters.some((character) => HAN.test(character))) return "en";
  const traditional = characters.filter(
    (character) => TRADITIONAL.has(character) && !SIMPLIFIED.has(character),
  ).length;
  const simplified = characters.filter(
    (character) => SIMPLIFIED.has(character) && !TRADITIONAL.has(character),
  ).length;
  return traditional > simplified ? "zh-TW" : "zh-CN";
}
