import { isBlank } from "../cells/blank";
import { foldText } from "../text/foldText";
import { limitNumber } from "./limitNumber";

const FROM_HEADER = /下限|起|从|始|最低|最小|from|min|low|start|≥|>/;
const TO_HEADER = /上限|止|到|至|最高|最大|to|max|upper|high|end|≤|</;
const ANSWER_HEADER =
  /比例|提成|系数|比率|费率|基数|扣除|金额|奖金|工资|等级|rate|percent|%|amount|bonus|base|grade|pay|commission/;

const isLimit = (cell: unknown): boolean => isBlank(cell) || limitNumber(cell) !== undefined;
const isPercent = (cell: unknown): boolean => typeof cell === "string" && /[%％‰]/.test(cell);

/** True where each second number ends the band its first one begins: the bands stand one behind the other. */
function numbersFormBands(pairs: readonly (readonly [number, number])[]): boolean {
  if (pairs.some(([from, to]) => from > to)) return false;
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  let chained = 0;
  for (let index = 0; index + 1 < sorted.length; index += 1) {
    const [from, to] = sorted[index] as readonly [number, number];
    const [nextFrom] = sorted[index + 1] as readonly [number, number];
    if (to - nextFrom <= (to - from) / 2) chained += 1;
  }
  return chained * 2 >= sorted.length - 1;
}

/**
 * Tells from–to columns from lower limits followed by amounts: by the headers where they say it, else by
 * the numbers: percentages are rates, and limits form bands that stand one behind the other.
 */
export function hasFromToColumns(headers: readonly string[], rows: readonly (readonly unknown[])[]): boolean {
  const width = Math.max(...rows.map((cells) => cells.length));
  if (width < 2 || !rows.every((cells) => isLimit(cells[0]) && isLimit(cells[1]))) return false;
  const [first = "", second = ""] = headers.map(foldText);
  if (FROM_HEADER.test(first) && TO_HEADER.test(second)) return true;
  if (width < 3 || ANSWER_HEADER.test(second)) return false;
  if (rows.some((cells) => isPercent(cells[1]) && !isPercent(cells[0]) && limitNumber(cells[0]) !== 0))
    return false;
  const pairs = rows.flatMap((cells) => {
    const [from, to] = [limitNumber(cells[0]), limitNumber(cells[1])];
    return from !== undefined && to !== undefined ? [[from, to] as const] : [];
  });
  return pairs.length > 0 ? numbersFormBands(pairs) : rows.some((cells) => isBlank(cells[0]));
}
