import { numberOfParts } from "../numbers/readNumber";
import type { Edge, EdgeClaim } from "./limits";
import type { LimitToken, MarkToken, NumberToken, Sign } from "./limitTokens";

/** One comparison that a worded limit states. */
export interface Condition {
  readonly sign: Sign;
  readonly number: NumberToken;
  claim: EdgeClaim;
  holds: Edge["holds"];
}

const FLIPPED: Readonly<Record<Sign, Sign>> = { "≥": "≤", "≤": "≥", ">": "<", "<": ">", "=": "=" };

function condition(sign: Sign, number: NumberToken, claim: EdgeClaim): Condition {
  const excluded = sign === ">" || sign === "<";
  // A word that excludes (超过, 不足) makes no claim a neighbour could dispute: it is as good as a mark.
  return { sign, number, claim: excluded ? "marked" : claim, holds: excluded ? "excluded" : "included" };
}

/** `40~60%` is 40 % to 60 %, `1~3万` is 1万 to 3万: the first number takes the unit of the second where it has none and stays the lower. */
function withUnitOf(first: NumberToken, second: NumberToken): NumberToken {
  if (first.multiple !== undefined || first.share !== undefined) return first;
  if (second.multiple === undefined && second.share === undefined) return first;
  const at = numberOfParts(first.digits, second.multiple, second.share) * (first.negative ? -1 : 1);
  return at < second.at ? { ...first, at, multiple: second.multiple, share: second.share } : first;
}

/** Gives 含 and 不含 to the edges they speak of; false where there is no such edge. */
function applyMark(mark: MarkToken, conditions: readonly Condition[]): boolean {
  const of = mark.of;
  const last = conditions[conditions.length - 1];
  const marked =
    of === "both"
      ? conditions
      : of === undefined
        ? last
          ? [last]
          : []
        : conditions.filter(({ number }) => number.at === of);
  for (const edge of marked) {
    edge.claim = "marked";
    edge.holds = mark.holds;
  }
  return marked.length > 0;
}

/** The comparisons that the tokens state, or why they state none. */
export function conditionsOf(tokens: readonly LimitToken[]): Condition[] | "ambiguous" {
  const conditions: Condition[] = [];
  const waiting: MarkToken[] = [];
  let at = 0;
  const next = (ahead = 0): LimitToken | undefined => tokens[at + ahead];
  const settleMarks = (): void => {
    // A mark before 以上 (`90(含)以上`) waits for its condition.
    while (waiting.length > 0 && applyMark(waiting[0] as MarkToken, conditions)) waiting.shift();
  };
  while (at < tokens.length) {
    const token = next() as LimitToken;
    at += 1;
    if (token.kind === "and" || token.kind === "variable" || token.kind === "to") continue;
    if (token.kind === "mark") {
      waiting.push(token);
      settleMarks();
    } else if (token.kind === "sign" || token.kind === "before") {
      const number = next();
      if (number?.kind !== "number") return "ambiguous";
      at += 1;
      conditions.push(condition(token.sign, number, token.kind === "sign" ? "marked" : "worded"));
      // 超过10000至30000元的部分
      const end = next(1);
      if (next()?.kind === "to" && end?.kind === "number" && (token.sign === ">" || token.sign === "≥")) {
        conditions.push(condition("≤", end, "worded"));
        at += 2;
      }
      // 至少90分以上 says one thing twice.
      const after = next();
      if (after?.kind === "after") {
        if (after.sign !== token.sign) return "ambiguous";
        at += 1;
      }
    } else if (token.kind === "between") {
      const [first, , second] = [next(), next(1), next(2)];
      if (first?.kind !== "number" || second?.kind !== "number") continue;
      at += 3;
      conditions.push(condition("≥", withUnitOf(first, second), "worded"), condition("≤", second, "worded"));
    } else if (token.kind === "number") {
      const read = conditionsFromNumber(token, tokens, at);
      if (typeof read === "string") return read;
      at = read.at;
      read.conditions.forEach((each, index) => {
        conditions.push(each);
        const mark = read.marks[index];
        if (mark) applyMark(mark, mark.of === undefined ? [each] : conditions);
      });
      settleMarks();
    } else {
      return "ambiguous";
    }
  }
  return waiting.length > 0 ? "ambiguous" : conditions;
}

interface NumberReading {
  readonly conditions: readonly Condition[];
  readonly marks: readonly (MarkToken | undefined)[];
  readonly at: number;
}

/** What stands behind a number decides: `80~90`, `90以上`, `90≤`. */
function conditionsFromNumber(
  number: NumberToken,
  tokens: readonly LimitToken[],
  start: number,
): NumberReading | "ambiguous" {
  let at = start;
  const takeMark = (): MarkToken | undefined => {
    const token = tokens[at];
    if (token?.kind !== "mark") return undefined;
    at += 1;
    return token;
  };
  const mark = takeMark();
  const behind = tokens[at];
  if (behind?.kind === "after") {
    at += 1;
    return { conditions: [condition(behind.sign, number, "worded")], marks: [mark], at };
  }
  if (behind?.kind === "sign") {
    // `90≤` and `100%>/` compare the number with the value; `60<70` compares two numbers.
    if (tokens[at + 1]?.kind === "number" || behind.sign === "=") return "ambiguous";
    at += 1;
    return { conditions: [condition(FLIPPED[behind.sign], number, "marked")], marks: [mark], at };
  }
  if (behind?.kind === "to") {
    at += 1;
    // `60 to below 70`
    const word = tokens[at];
    const below =
      (word?.kind === "before" || word?.kind === "sign") && (word.sign === "<" || word.sign === "≤");
    const sign = below ? word.sign : "≤";
    if (below) at += 1;
    const second = tokens[at];
    if (second?.kind !== "number" || (sign === "<" && second.at < number.at)) return "ambiguous";
    at += 1;
    const secondMark = takeMark();
    const after = tokens[at];
    // `80~90以上` and `1~2万以下` leave open what they mean.
    if (after?.kind === "after") return "ambiguous";
    if (after?.kind === "between") at += 1;
    // `30万~60` and `10%-20` leave open whether the second number has the unit too.
    const hasUnit = ({ multiple, share }: NumberToken): boolean => (multiple ?? share) !== undefined;
    if (hasUnit(number) && !hasUnit(second) && second.at !== 0) return "ambiguous";
    // `0.8-90%`: 0.8 % or 80 %?
    if (second.share !== undefined && !hasUnit(number) && number.at > 0 && number.at < 1) return "ambiguous";
    const first = withUnitOf(number, second);
    const [low, high] = first.at <= second.at ? [first, second] : [second, first];
    const [lowMark, highMark] = low === first ? [mark, secondMark] : [secondMark, mark];
    return {
      conditions: [condition("≥", low, "worded"), condition(sign, high, "worded")],
      marks: [lowMark, highMark],
      at,
    };
  }
  return "ambiguous";
}
