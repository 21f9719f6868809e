import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import { widthOf } from "../cells/matrix";
import { foldText } from "../text/foldText";
import { ANSWER_NOUNS } from "./headerWords";
import { isOneStep } from "./isOneStep";
import { limitNumber, statesNumber } from "./limitNumber";

/** Where the limits of a from–to table stand; "none" where the second column is an answer, "ambiguous" where it may be either. */
export type FromToColumns = "from first" | "to first" | "none" | "ambiguous";

const OPEN =
  /^([+-]?(∞|inf(inity)?)|及?以[上下]|[上下]?限?不[设限][上下]?限?|无[上下底]?限|[-~/]|max|min|andabove|above|no(lower|upper)?limit)$/;

/** The limit in a from or to cell: a number, null where it is open, undefined where it is neither. */
export function limitOrOpen(cell: unknown): number | null | undefined {
  return limitNumber(cell) ?? (isBlank(cell) || OPEN.test(foldText(cellText(cell))) ? null : undefined);
}

const FROM_HEADER = /下[限档]|最[低小]|起[始点]|开始|^[从自由]|^起$|^[≥>]$|从$/;
const FROM_WORD = /\b(from|min|minimum|low|lower|start|floor)\b/;
const TO_HEADER = /上[限档]|封顶|最[高大]|结束|终点|截止|^[到至止]$|^[≤<]$|[^达]到$|[至止]$/;
const TO_WORD = /\b(to|max|maximum|high|upper|end|until|ceiling)\b/;
const saysFrom = (header: string): boolean =>
  FROM_HEADER.test(foldText(header)) || FROM_WORD.test(header.toLowerCase());
const saysTo = (header: string): boolean =>
  TO_HEADER.test(foldText(header)) || TO_WORD.test(header.toLowerCase());

/** True where the second header names an answer in a word that the first one lacks. */
function secondHeaderNamesAnswer(first: string, second: string): boolean {
  const own: readonly string[] = foldText(first).match(ANSWER_NOUNS) ?? [];
  return (foldText(second).match(ANSWER_NOUNS) ?? []).some((word) => !own.includes(word));
}

const isPercent = (cell: unknown): boolean => typeof cell === "string" && /[%％‰]/.test(cell);

type Pair = readonly [number, number];

/** Neighbours that touch, lie one step apart, or overlap by less than half: bands that stand one behind the other. */
function touchingJoints(pairs: readonly Pair[]): { touching: number; overlapping: number } {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  let touching = 0;
  let overlapping = 0;
  sorted.slice(1).forEach(([next], index) => {
    const [from, to] = sorted[index] as Pair;
    if (next === to || isOneStep(to, next) || (to > next && (to - next) * 2 <= to - from)) touching += 1;
    else if (to > next) overlapping += 1;
  });
  return { touching, overlapping };
}

/** What the numbers of two columns alone say. */
function columnsByNumbers(pairs: readonly Pair[], openRows: number, third: unknown): FromToColumns {
  const reversed = pairs.filter(([from, to]) => from > to).length;
  const joints = pairs.length - 1;
  if (reversed > 0) {
    const turned = pairs.map(([from, to]): Pair => [to, from]);
    const isTurned = turned.every(([from, to]) => from <= to) && joints > 0;
    // Bands written downwards, or limits with falling amounts? Only a text behind them tells.
    if (isTurned && touchingJoints(turned).touching === joints)
      return typeof third === "string" ? "to first" : "ambiguous";
    // A blank among limits is open; among answers it is an answer nobody has set. Either way not to be guessed.
    if (openRows > 0) return "ambiguous";
    const kept = pairs.filter(([from, to]) => from <= to);
    return reversed * 2 < pairs.length && touchingJoints(kept).touching > 0 ? "from first" : "none";
  }
  const thirdIsNumber = statesNumber(third) && !isPercent(third);
  if (joints < 1) return joints === 0 && openRows === 0 && thirdIsNumber ? "ambiguous" : "from first";
  const { touching, overlapping } = touchingJoints(pairs);
  if (touching === joints || (overlapping === 0 && !thirdIsNumber)) return "from first";
  return overlapping === joints ? "none" : "ambiguous";
}

/**
 * Tells from–to columns from lower limits followed by amounts: by the headers where they say it, else by the numbers.
 * Percentages beside plain limits are rates; limits form bands that stand one behind the other.
 */
export function fromToColumns(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
): FromToColumns {
  const [first = "", second = ""] = headers;
  const namesAnswer = secondHeaderNamesAnswer(first, second);
  if (!namesAnswer && saysFrom(first) && saysTo(second)) return "from first";
  if (!namesAnswer && saysTo(first) && saysFrom(second)) return "to first";
  if (widthOf(rows) < 3 || namesAnswer) return "none";
  const limits = rows.map((cells) => [limitOrOpen(cells[0]), limitOrOpen(cells[1])] as const);
  const usable = limits.filter(
    ([from, to]) => from !== undefined && to !== undefined && (from ?? to) !== null,
  );
  if (usable.length * 2 <= rows.length) return "none";
  const pairs = usable.filter((pair): pair is Pair => pair[0] !== null && pair[1] !== null);
  if (rows.some(([from, to]) => isPercent(to) && !isPercent(from) && (limitNumber(from) ?? 0) !== 0)) {
    // Payout rates beside attainments, or limits of which only half show the sign?
    return touchingJoints(pairs).touching > 0 ? "ambiguous" : "none";
  }
  const columns = columnsByNumbers(pairs, usable.length - pairs.length, rows[0]?.[2]);
  // A second column with a name that is no limit's is most likely an answer; bands in it may be chance.
  return second !== "" && columns !== "none" ? "ambiguous" : columns;
}

/** True where the header of a single limit column says that it holds upper limits. */
export function namesUpperLimits(header: string): boolean {
  return saysTo(header) || /^up\s*to$/i.test(header);
}
