import { DIGITS, MULTIPLES, numberOfParts, UNITS } from "../numbers/readNumber";

/** A comparison of the value with a number. */
export type Sign = "≥" | "≤" | ">" | "<" | "=";

/** A number in a worded limit, with what is needed to lend its unit to a neighbour. */
export interface NumberToken {
  readonly kind: "number";
  readonly at: number;
  readonly digits: string;
  readonly negative: boolean;
  readonly multiple: string | undefined;
  readonly share: string | undefined;
  readonly unit: string;
}

/** 含 or 不含, perhaps with the number it speaks of, perhaps for both ends. */
export interface MarkToken {
  readonly kind: "mark";
  readonly holds: "included" | "excluded";
  readonly of: number | "both" | undefined;
}

/** The parts a worded limit is made of. `word` signs are wording (以上), `sign` signs are explicit (≥). */
export type LimitToken =
  | NumberToken
  | MarkToken
  | { readonly kind: "sign"; readonly sign: Sign }
  | { readonly kind: "before"; readonly sign: Sign }
  | { readonly kind: "after"; readonly sign: Sign }
  | { readonly kind: "to" }
  | { readonly kind: "between" }
  | { readonly kind: "and" }
  | { readonly kind: "variable" };

/** Words before a number; those that include it come first where one word begins with the other. */
const WORDS_BEFORE: readonly (readonly [Sign, string])[] = [
  ["≥", "不[少低小]于|[至最]少|最低|起码|达到|not?lessthan|notbelow|atleast|minimum"],
  ["≤", "不超过|不[高多大]于|[至最]多|最高|not?morethan|not(?:exceeding|over|above)|atmost|upto|maximum"],
  ["<", "[低小少]于|不[足满到]|未满|未达到?|(?:less|fewer|lower)than|below|under"],
  [">", "超[过出]|[高大多]于|(?:greater|higher|more)than|exceed(?:ing|s)|above|over"],
  ["≥", "满"],
];

/** Words behind a number. */
const WORDS_AFTER: readonly (readonly [Sign, string])[] = [
  ["≥", "[及或和含]?以上|(?:and|or)(?:above|more|over|higher|up|greater|later)(?!\\D?\\d)|\\+|起"],
  ["≤", "[及或和含]?以下|[以之]内|(?:and|or)(?:below|less|under|lower|fewer)(?!\\D?\\d)"],
  [">", "[以之]外"],
  ["<", "(?:[未不]满|不足)(?![¥$]?\\d)"],
];

/** Words that name the value itself and say nothing about a limit. */
const SUBJECT =
  "(?:考核|综合|绩效)得分|考核分数?|销售业绩|月?销售额|[完达]成率|[得总评部]分|分数|成绩|业绩|销售|金额|scores?|sales|amount|revenue|[a-z](?![a-z])|[从由自的在为]|from";

const NUMBER = String.raw`([+-]?)[¥$€]?(${DIGITS})(${MULTIPLES})?(%|‰)?((?:${UNITS}){0,2})`;

const escapeMarkNumber = `[¥$]?(?:${DIGITS})(?:${MULTIPLES})?[%‰]?(?:${UNITS})?`;
const MARK = String.raw`\(([均都]|两端)?(不)?(?:包?含|包括)(?:本[数级]|两端|(${escapeMarkNumber}))?\)|\(((?:in|ex)cl(?:usive|\.)?)\)`;

/** What a token looks like, and the token, or how it is made of what is found. */
type Rule = readonly [RegExp, LimitToken | ((parts: RegExpExecArray) => LimitToken)];

const rule = (pattern: string, token: Rule[1]): Rule => [new RegExp(pattern, "y"), token];

const wordRules = (kind: "before" | "after", words: typeof WORDS_BEFORE): Rule[] =>
  words.map(([sign, pattern]) => rule(pattern, { kind, sign }));

function readMark(parts: RegExpExecArray): MarkToken {
  const excluded = parts[2] !== undefined || parts[4]?.startsWith("ex") === true;
  const both = parts[1] !== undefined || parts[0].includes("两端");
  const number = parts[3] === undefined ? undefined : readNumberToken(new RegExp(NUMBER).exec(parts[3]))?.at;
  return { kind: "mark", holds: excluded ? "excluded" : "included", of: both ? "both" : number };
}

function readNumberToken(parts: RegExpExecArray | null): NumberToken | undefined {
  if (parts === null) return undefined;
  const [, sign, digits = "", multiple, share, unit = ""] = parts;
  const negative = sign === "-";
  const magnitude = numberOfParts(digits, multiple, share);
  return { kind: "number", at: negative ? -magnitude : magnitude, digits, negative, multiple, share, unit };
}

const RULES_AFTER_NUMBER: readonly Rule[] = [
  ...wordRules("after", WORDS_AFTER),
  rule("~+|--?|[至到]|to|\\.{3,}", { kind: "to" }),
];
/** `1万元以上—3万元以下`: behind a whole condition a dash is no minus. */
const BETWEEN_CONDITIONS = rule("[~-]+|[至到]|to", { kind: "and" });
/** In `-10--5` the second dash is a minus; in `80--90` (80——90) both are one dash. */
const SINGLE_DASH = rule("-", { kind: "to" });
const RULES_ANYWHERE: readonly Rule[] = [
  rule(MARK, readMark),
  rule("[≥≤<>=]", ([sign]) => ({ kind: "sign", sign: sign as Sign })),
  rule("(?:[大高]于|超过)(?:或者?)?等于|greaterthanorequalto", { kind: "sign", sign: "≥" }),
  rule("[小低]于(?:或者?)?等于|lessthanorequalto", { kind: "sign", sign: "≤" }),
  rule(NUMBER, (parts) => readNumberToken(parts) as NumberToken),
  ...wordRules("before", WORDS_BEFORE),
  rule("之间|between", { kind: "between" }),
  rule("[/,;、且并但和~&-]|而且|and", { kind: "and" }),
  rule(SUBJECT, { kind: "variable" }),
];

/** A dash or 至 is a range only behind a number; elsewhere a dash is a minus. */
function rulesAfter(last: LimitToken | undefined): readonly Rule[] {
  if (last?.kind === "after") return [BETWEEN_CONDITIONS, ...RULES_ANYWHERE];
  if (last?.kind !== "number" && last?.kind !== "mark") return RULES_ANYWHERE;
  const ranges =
    last.kind === "number" && last.negative ? [SINGLE_DASH, ...RULES_AFTER_NUMBER] : RULES_AFTER_NUMBER;
  return [...ranges, ...RULES_ANYWHERE];
}

/** Splits a folded worded limit into its parts, or gives undefined at the first thing that says something else. */
export function limitTokens(folded: string): LimitToken[] | undefined {
  const tokens: LimitToken[] = [];
  let position = 0;
  while (position < folded.length) {
    let found = false;
    for (const [pattern, token] of rulesAfter(tokens[tokens.length - 1])) {
      pattern.lastIndex = position;
      const parts = pattern.exec(folded);
      if (parts === null || parts[0] === "") continue;
      tokens.push(typeof token === "function" ? token(parts) : token);
      position += parts[0].length;
      found = true;
      break;
    }
    if (!found || tokens.length > 24) return undefined;
  }
  return tokens;
}
