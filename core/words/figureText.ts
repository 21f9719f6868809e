import type { Figure, Value } from "../appraise/figure";
import { isList, Unsettled } from "../appraise/figure";
import type { Unit } from "../schemes/unit";
import { roundDecimal } from "../numbers/roundDecimal";
import { groupDigits } from "./groupDigits";
import type { Language } from "./language";
import { numberText } from "./numberText";

/** Words behind a number, by language: one form for Chinese, one and many for English. */
const UNITS: Readonly<Record<Unit, readonly [one: string, many: string, zhCN: string, zhTW: string]>> = {
  points: [" point", " points", " 分", " 分"],
  rating: ["", "", "", ""],
  share: ["", "", "", ""],
  seconds: [" second", " seconds", " 秒", " 秒"],
  minutes: [" minute", " minutes", " 分钟", " 分鐘"],
  hours: [" hour", " hours", " 小时", " 小時"],
  days: [" day", " days", " 天", " 天"],
  months: [" month", " months", " 个月", " 個月"],
  clients: [" client", " clients", " 位客户", " 位顧客"],
  people: [" person", " people", " 人", " 人"],
  times: [" time", " times", " 次", " 次"],
  money: [" yuan", " yuan", " 元", " 元"],
  items: ["", "", "", ""],
  rank: ["", "", "", ""],
  date: ["", "", "", ""],
  "yes or no": ["", "", "", ""],
  text: ["", "", "", ""],
};

const YES_NO: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  en: ["yes", "no"],
  "zh-CN": ["是", "否"],
  "zh-TW": ["是", "否"],
};

/** More decimals than these come of a division that has no end. */
const MOST_DECIMALS = 6;
const DECIMALS_OF_ENDLESS = 4;

/** A number as on paper with commas between thousands: 12,345.67; one without an end is cut: ≈66.6667. */
function groupedNumber(value: number): string {
  const text = numberText(value);
  const isEndless = /^-?\d+\.\d+$/.test(text) && (text.split(".")[1] ?? "").length > MOST_DECIMALS;
  const cut = roundDecimal(value, DECIMALS_OF_ENDLESS);
  if (isEndless && cut !== 0) return `≈${groupedNumber(cut)}`;
  const [whole = "0", decimals] = text.split(".");
  if (!/^-?\d+$/.test(whole)) return numberText(value);
  const grouped = (whole.startsWith("-") ? "-" : "") + groupDigits(Math.abs(Number(whole)));
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function oneText(value: Value, unit: Unit, language: Language): string {
  if (typeof value === "boolean") return YES_NO[language][value ? 0 : 1];
  if (typeof value === "string") return value;
  if (unit === "share") return `${groupedNumber(value * 100)}${language === "en" ? " %" : "%"}`;
  const [one, many, zhCN, zhTW] = UNITS[unit];
  const word = language === "en" ? (value === 1 ? one : many) : language === "zh-CN" ? zhCN : zhTW;
  return groupedNumber(value) + word;
}

/** A figure with its unit in the reader's language: 85 points, 1,985 元, 92.5 %. */
export function figureWithUnit(figure: Figure, unit: Unit, language: Language): string {
  if (figure instanceof Unsettled) return "–";
  if (isList(figure))
    return figure.map((each) => oneText(each, unit, language)).join(language === "en" ? ", " : "、");
  return oneText(figure, unit, language);
}
