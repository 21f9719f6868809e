import { foldText } from "../text/foldText";
import { paper } from "./paper";

/** Digits as people group them: 1800, 1,800, .5, 1.5e3. */
export const DIGITS = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?`;
/** What multiplies the digits: 1.5万, 20k. */
export const MULTIPLES = String.raw`[百千]万|[千万亿]|k(?![a-z])`;
/** Units that stand behind a number and change nothing. The longest come first. */
export const UNITS = String.raw`分钟|小时|工作日|(?:p(?:oin)?t|day|time|min(?:ute)?|hour|sec(?:ond)?)s?|yuan|rmb|cny|people|[分元圆块天日次秒人个单件条名月年岁台套位户通笔]`;
const CURRENCY = String.raw`[¥$€]|rmb|cny`;

const FACTOR: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
const NUMBER = new RegExp(
  `^([+-]?)(?:${CURRENCY})?([+-]?)(${DIGITS})(${MULTIPLES})?(%|‰)?(?:(?:${UNITS}){0,2})$`,
);
/** A space between digits that doesn't group thousands: `8 5`. */
export const SPLIT_DIGITS = /\d\s+(?!\d{3}(?!\d))\d/;

/** What the parts of a number as people write it come to: digits, multiple (万) and share (%, ‰). */
export function numberOfParts(digits: string, multiple?: string, share?: string): number {
  const plain = Number(digits.replace(/,/g, ""));
  const factor = multiple === undefined ? 1 : (FACTOR[multiple] ?? NaN);
  const divisor = share === "%" ? 100 : share === "‰" ? 1000 : 1;
  return factor === 1 && divisor === 1 ? plain : paper((plain * factor) / divisor);
}

/**
 * The number in a text as people write it, or undefined where it isn't one:
 * `95%`, `９５％`, `1,800元`, ` 85 `, `1.5万`, `3‰`, `-2分`. A percentage is a fraction (0.95).
 */
export function readNumber(text: string): number | undefined {
  if (text.length > 64 || SPLIT_DIGITS.test(text)) return undefined;
  const parts = NUMBER.exec(foldText(text));
  if (!parts || (parts[1] && parts[2])) return undefined;
  const magnitude = numberOfParts(parts[3] ?? "", parts[4], parts[5]);
  if (!Number.isFinite(magnitude)) return undefined;
  return (parts[1] === "-" || parts[2] === "-") && magnitude !== 0 ? -magnitude : magnitude;
}
