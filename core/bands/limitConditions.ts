import { numberOfParts } from "../numbers/readNumber";
import type { Edge, EdgeClaim } from "./limits";
import type { MarkToken, NumberToken, Sign } from "./limitTokens";
import type { TokenReader } from "./tokenReader";

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

const hasUnit = ({ multiple, share }: NumberToken): boolean => (multiple ?? share) !== undefined;

/** `40~60%` is 40 % to 60 %, `1~3万` is 1万 to 3万: the first number takes the unit of the second where it has none and stays the lower. */
function withUnitOf(first: NumberToken, second: NumberToken): NumberToken {
  if (hasUnit(first) || !hasUnit(second)) return first;
  const { multiple, share } = second;
  const at = numberOfParts(first.digits, multiple, share) * (first.negative ? -1 : 1);
  return at < second.at ? { ...first, at, multiple, share } : first;
}

/** Gives 含 and 不含 to the edges they speak of; false where there is no such edge. */
function applyMark({ of, holds }: MarkToken, conditions: readonly Condition[]): boolean {
  const marked =
    of === undefined
      ? conditions.slice(-1)
      : conditions.filter(({ number }) => of === "both" || number.at === of);
  for (const edge of marked) {
    edge.claim = "marked";
    edge.holds = holds;
  }
  return marked.length > 0;
}

/** The comparisons that the tokens state, or why they state none. */
export function conditionsOf(reader: TokenReader): Condition[] | "ambiguous" {
  const { peek, take } = reader;
  const conditions: Condition[] = [];
  const waiting: MarkToken[] = [];
  const settleMarks = (): void => {
    // A mark before 以上 (`90(含)以上`) waits for its condition.
    while (waiting.length > 0 && applyMark(waiting[0] as MarkToken, conditions)) waiting.shift();
  };
  for (let token = take(); token; token = take()) {
    if (token.kind === "after") return "ambiguous";
    if (token.kind === "mark") {
      waiting.push(token);
      settleMarks();
    } else if (token.kind === "sign" || token.kind === "before") {
      const number = take("number");
      if (!number) return "ambiguous";
      conditions.push(condition(token.sign, number, token.kind === "sign" ? "marked" : "worded"));
      // 超过10000至30000元的部分
      const end = peek("number", 1);
      if (peek("to") && end && (token.sign === ">" || token.sign === "≥")) {
        conditions.push(condition("≤", end, "worded"));
        take();
        take();
      }
      // 至少90分以上 says one thing twice.
      const after = take("after");
      if (after && after.sign !== token.sign) return "ambiguous";
    } else if (token.kind === "between") {
      const [first, second] = [peek("number"), peek("number", 2)];
      if (!first || !second) continue;
      conditions.push(condition("≥", withUnitOf(first, second), "worded"), condition("≤", second, "worded"));
      take();
      take();
      take();
    } else if (token.kind === "number") {
      const read = conditionsFromNumber(token, reader);
      if (read === "ambiguous") return read;
      for (const [each, mark] of read) {
        conditions.push(each);
        if (mark) applyMark(mark, mark.of === undefined ? [each] : conditions);
      }
      settleMarks();
    }
  }
  return waiting.length > 0 ? "ambiguous" : conditions;
}

type Marked<Part> = readonly [Part, MarkToken | undefined];

/** What stands behind a number decides: `80~90`, `90以上`, `90≤`. Each comparison comes with the mark behind its number. */
function conditionsFromNumber(
  number: NumberToken,
  { peek, take }: TokenReader,
): Marked<Condition>[] | "ambiguous" {
  const mark = take("mark");
  const behind = take("after");
  if (behind) return [[condition(behind.sign, number, "worded"), mark]];
  const compared = take("sign");
  if (compared) {
    // `90≤` and `100%>/` compare the number with the value; `60<70` compares two numbers.
    if (peek("number") || compared.sign === "=") return "ambiguous";
    return [[condition(FLIPPED[compared.sign], number, "marked"), mark]];
  }
  if (!take("to")) return "ambiguous";
  // `60 to below 70`
  const word = peek("before") ?? peek("sign");
  const below = word?.sign === "<" || word?.sign === "≤";
  if (below) take();
  const sign = below ? word.sign : "≤";
  const second = take("number");
  if (!second || (sign === "<" && second.at < number.at)) return "ambiguous";
  const secondMark = take("mark");
  // `80~90以上` and `1~2万以下` leave open what they mean.
  if (peek("after")) return "ambiguous";
  take("between");
  // `30万~60` and `10%-20` leave open whether the second number has the unit too.
  if (hasUnit(number) && !hasUnit(second) && second.at !== 0) return "ambiguous";
  // `0.8-90%`: 0.8 % or 80 %?
  if (second.share !== undefined && !hasUnit(number) && number.at > 0 && number.at < 1) return "ambiguous";
  const first = withUnitOf(number, second);
  const ends: [Marked<NumberToken>, Marked<NumberToken>] = [
    [first, mark],
    [second, secondMark],
  ];
  if (first.at > second.at) ends.reverse();
  const [[low, lowMark], [high, highMark]] = ends;
  return [
    [condition("≥", low, "worded"), lowMark],
    [condition(sign, high, "worded"), highMark],
  ];
}
