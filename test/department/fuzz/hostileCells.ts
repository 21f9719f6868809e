import type { CellContent } from "../../../core/workbook/change";
import type { SeededDice } from "../../oracle/seededDice";

/** Names that would be formulas, properties of objects, or hard on whatever measures, cuts or sorts texts. */
const hostileNames: readonly [string, ...string[]] = [
  "=cmd|' /C calc'!A0",
  "+1",
  "-2+3",
  "@SUM(A1)",
  '=HYPERLINK("http://x","y")',
  "\t=1+1",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "👩‍👩‍👧‍👦",
  "محمد علي",
  "‮evil‬",
  "张\u200b三",
  'O\'Brien, "Bob"; --',
  "<b>x</b>",
  "A".repeat(300),
  "é\u0301\u0301\u0301",
  "\ud83d",
  "line\nbreak",
  "12",
  "007",
];

const plainNames: readonly [string, ...string[]] = [
  "张三",
  "李四",
  "王五",
  "欧阳娜娜",
  "Ann",
  "Bob",
  "Cai Li",
  "陳大文",
  "Zoë",
  "ann ",
];

const dates: readonly [CellContent, ...CellContent[]] = [
  "2026-06-03",
  "2026/6/3",
  "2026.6.3",
  "2026年6月3日",
  "20260603",
  46176,
  "2026-06-03 12:30",
  "6月3日",
  "03/06/2026",
  "2026-05-30",
  "2026-13-40",
  "yesterday",
  -5,
  "2026-06",
  "",
  null,
];

const odd: readonly [CellContent, ...CellContent[]] = [
  "#N/A",
  "#DIV/0!",
  "N/A",
  "—",
  "无",
  "",
  null,
  true,
  false,
  0,
  -1,
  -0.000001,
  1e15,
  1e300,
  -1e308,
  5e-324,
  "1,234.5",
  "８９",
  "95%",
  "３００元",
  "0:03:25",
  "3分20秒",
  "1e999",
  "=1+1",
  "是",
  "否",
  "abc",
  "12 34",
  "٣",
  "x".repeat(30_000),
];

/** A name of a person, now and then a hostile one. */
export function someName(dice: SeededDice): string {
  return dice.whole(1, 4) === 1 ? dice.pick(hostileNames) : dice.pick(plainNames) + suffix(dice);
}

const suffix = (dice: SeededDice): string => (dice.whole(1, 3) === 1 ? String(dice.whole(1, 9)) : "");

/** A day in one of the spellings that people use, mostly of June 2026, or something that is none. */
export function someDate(dice: SeededDice): CellContent {
  return dice.whole(1, 3) === 1 ? dice.pick(dates) : `2026-06-${String(dice.whole(1, 30)).padStart(2, "0")}`;
}

/** A number as people enter it, or something else. */
export function someValue(dice: SeededDice): CellContent {
  const kind = dice.whole(1, 8);
  if (kind === 1) return dice.pick(odd);
  if (kind === 2) return dice.whole(0, 100);
  return kind < 6 ? dice.decimal(0, 100, 2).double : dice.decimal(0, 5, 1).double;
}
