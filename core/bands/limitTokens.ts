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
  ["≥", "不少于|不低于|不小于|至少|最少|最低|起码|达到|nolessthan|notlessthan|notbelow|atleast|minimum"],
  [
    "≤",
    "不超过|不高于|不多于|不大于|至多|最多|最高|nomorethan|notmorethan|notexceeding|notover|notabove|atmost|upto|maximum",
  ],
  ["<", "低于|小于|少于|不足|未满|不满|不到|未达到|未达|lessthan|fewerthan|lowerthan|below|under"],
  [">", "超过|高于|大于|多于|超出|greaterthan|higherthan|morethan|exceeding|exceeds|above|over"],
  ["≥", "满"],
];

/** Words behind a number. */
const WORDS_AFTER: readonly (readonly [Sign, string])[] = [
  ["≥", "(?:及|或|和|含)?以上|(?:and|or)(?:above|more|over|higher|up|greater|later)(?!\\D?\\d)|\\+|起"],
  ["≤", "(?:及|或|和|含)?以下|以内|之内|(?:and|or)(?:below|less|under|lower|fewer)(?!\\D?\\d)"],
  [">", "以外|之外"],
  ["<", "(?:未满|不满|不足)(?![¥$]?\\d)"],
];

/** Words that name the value itself and say nothing about a limit. */
const SUBJECT =
  "考核得分|考核分数|综合得分|绩效得分|考核分|销售业绩|月销售额|销售额|完成率|达成率|得分|分数|成绩|总分|评分|业绩|销售|金额|部分|scores?|sales|amount|revenue|[a-z](?![a-z])|从|由|自|from|的|在|为";

const NUMBER = String.raw`([+-]?)[¥$€]?(${DIGITS})(${MULTIPLES})?(%|‰)?((?:${UNITS}){0,2})`;

const escapeMarkNumber = `[¥$]?(?:${DIGITS})(?:${MULTIPLES})?[%‰]?(?:${UNITS})?`;
const MARK = String.raw`\((均|都|两端)?(不)?(?:含|包含|包括)(?:本数|本级|两端|(${escapeMarkNumber}))?\)|\((inclusive|incl\.?|exclusive|excl\.?)\)`;

type Rule = readonly [RegExp, (parts: RegExpExecArray) => LimitToken];

const rule = (pattern: string, make: (parts: RegExpExecArray) => LimitToken): Rule => [
  new RegExp(pattern, "y"),
  make,
];

const wordRules = (kind: "before" | "after", words: typeof WORDS_BEFORE): Rule[] =>
  words.map(([sign, pattern]) => rule(pattern, () => ({ kind, sign })));

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
  rule("~+|-{1,2}|至|到|to|\\.{3,}", () => ({ kind: "to" })),
];
/** `1万元以上—3万元以下`: behind a whole condition a dash is no minus. */
const BETWEEN_CONDITIONS = rule("[~-]+|至|到|to", () => ({ kind: "and" }));
/** In `-10--5` the second dash is a minus; in `80--90` (80——90) both are one dash. */
const SINGLE_DASH = rule("-", () => ({ kind: "to" }));
const RULES_ANYWHERE: readonly Rule[] = [
  rule(MARK, readMark),
  rule("[≥≤<>=]", ([sign]) => ({ kind: "sign", sign: sign as Sign })),
  rule("(?:大于|高于|超过)(?:或|或者)?等于|greaterthanorequalto", () => ({ kind: "sign", sign: "≥" })),
  rule("(?:小于|低于)(?:或|或者)?等于|lessthanorequalto", () => ({ kind: "sign", sign: "≤" })),
  rule(NUMBER, (parts) => readNumberToken(parts) as NumberToken),
  ...wordRules("before", WORDS_BEFORE),
  rule("之间|between", () => ({ kind: "between" })),
  rule("[/,;、且并但和~-]|并且|而且|and|&", () => ({ kind: "and" })),
  rule(SUBJECT, () => ({ kind: "variable" })),
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
    for (const [pattern, make] of rulesAfter(tokens[tokens.length - 1])) {
      pattern.lastIndex = position;
      const parts = pattern.exec(folded);
      if (parts === null || parts[0] === "") continue;
      tokens.push(make(parts));
      position += parts[0].length;
      found = true;
      break;
    }
    if (!found || tokens.length > 24) return undefined;
  }
  return tokens;
}
