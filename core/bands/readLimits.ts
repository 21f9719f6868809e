import { SPLIT_DIGITS } from "../numbers/readNumber";
import { foldText } from "../text/foldText";
import { conditionsOf } from "./limitConditions";
import type { Condition } from "./limitConditions";
import type { Edge, Limits } from "./limits";
import type { LimitsReading, UnreadableReason } from "./limitsReading";
import { limitTokens } from "./limitTokens";
import { readBrackets } from "./readBrackets";
import { readTokens } from "./tokenReader";

const unreadable = (reason: UnreadableReason): LimitsReading => ({ kind: "unreadable", reason });

function limitsOf(conditions: readonly Condition[]): Limits | UnreadableReason {
  let lower: Edge | null = null;
  let upper: Edge | null = null;
  for (const { sign, number, claim, holds } of conditions) {
    const edge: Edge = { at: number.at, holds, claim };
    const isLower = sign === "≥" || sign === ">";
    const isUpper = sign === "≤" || sign === "<";
    if (!isLower && !isUpper && conditions.length > 1) return "ambiguous";
    if ((!isUpper && lower) || (!isLower && upper)) return "ambiguous";
    if (!isUpper) lower = edge;
    if (!isLower) upper = edge;
  }
  return { lower, upper };
}

/** Reads a limit as people word it: `90分以上`, `80~90(含)`, `[80,90)`, `≥90`, `90≤/≤100`, `1万元以下`, `below 60`. */
export function readLimits(text: string): LimitsReading {
  const folded = foldText(text.slice(0, 200));
  if (!/\d/.test(folded)) return unreadable("no limit");
  if (SPLIT_DIGITS.test(text)) return unreadable("ambiguous");
  if (/^(前|后|top|bottom)/.test(folded)) return unreadable("rank share");
  const bracketed = readBrackets(folded);
  if (bracketed !== undefined) return bracketed === "ambiguous" ? unreadable("ambiguous") : bracketed;
  const tokens = limitTokens(folded);
  if (tokens === undefined) return unreadable("words");
  const numbers = tokens.filter((token) => token.kind === "number");
  const [only] = numbers;
  if (
    only !== undefined &&
    tokens.every(({ kind }) => kind === "number" || kind === "variable") &&
    numbers.length === 1
  ) {
    return { kind: "bare", number: only };
  }
  const conditions = conditionsOf(readTokens(tokens));
  if (typeof conditions === "string") return unreadable(conditions);
  if (conditions.length === 0) return unreadable("no limit");
  const limits = limitsOf(conditions);
  return typeof limits === "string" ? unreadable(limits) : { kind: "read", limits, numbers };
}
