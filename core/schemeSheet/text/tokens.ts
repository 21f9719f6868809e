import { readNumber } from "../../numbers/readNumber";
import { paper } from "../../numbers/paper";
import type { Operand } from "../../schemes/operand";
import { quotedUnless, unquoted } from "./plainText";
import { isReserved } from "./sheetWords";

/** A piece of a cell's text: a sign, or a word, number or id. */
export interface Token {
  readonly text: string;
  readonly kind: "sign" | "bare" | "quoted";
}

const BARE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** An id as it stands inside a longer text: bare where it can't be mistaken, else in quotation marks. */
export function tokenText(id: string): string {
  return BARE.test(id) && !isReserved(id) && readNumber(id) === undefined ? id : JSON.stringify(id);
}

const SAME_SIGN: Readonly<Record<string, string>> = {
  ">=": "≥",
  "=>": "≥",
  "≧": "≥",
  "<=": "≤",
  "=<": "≤",
  "≦": "≤",
  "＞": ">",
  "＜": "<",
  "＝": "=",
  "==": "=",
  "＆": "&",
  "，": ",",
  "、": ",",
  "：": ":",
  "*": "×",
  "＊": "×",
  "／": "/",
  "÷": "/",
  "−": "-",
  "–": "-",
  "－": "-",
  "＋": "+",
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
};

const CONDITION_SIGNS = String.raw`>=|=>|<=|=<|==|[≥≧≤≦><=＞＜＝&＆,，、:：*＊\[\]［］]`;
const FORMULA_SIGNS = String.raw`[+＋\-−–－×*＊/／÷()（）]`;
const EXPONENT = String.raw`(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+%?`;
const QUOTED = String.raw`"(?:[^"\\]|\\.)*"|“[^”]*”`;

function tokenPattern(signs: string, notBare: string): RegExp {
  return new RegExp(String.raw`\s+|(${QUOTED})|(${EXPONENT})|(${signs})|([^\s"“”${notBare}]+)|(.)`, "gsu");
}

const PATTERNS = {
  conditions: tokenPattern(CONDITION_SIGNS, String.raw`≥≧≤≦><=＞＜＝&＆,，、:：*＊\[\]［］`),
  formula: tokenPattern(FORMULA_SIGNS, String.raw`+＋\-−–－×*＊/／÷()（）`),
};

/** Takes a cell's text apart; undefined where a quotation mark isn't closed. */
export function tokensOf(text: string, of: keyof typeof PATTERNS): Token[] | undefined {
  const tokens: Token[] = [];
  for (const [, quoted, exponent, sign, bare, stray] of text.matchAll(PATTERNS[of])) {
    if (stray !== undefined) return undefined;
    if (quoted !== undefined) {
      const inner = quoted.startsWith("“") ? quoted.slice(1, -1) : unquoted(quoted);
      if (inner === undefined) return undefined;
      tokens.push({ kind: "quoted", text: inner });
    } else if (sign !== undefined) tokens.push({ kind: "sign", text: SAME_SIGN[sign] ?? sign });
    else if (exponent !== undefined) tokens.push({ kind: "bare", text: exponent });
    else if (bare !== undefined) tokens.push({ kind: "bare", text: bare });
  }
  return tokens;
}

/** The number or id of a word; what stands in quotation marks is an id. */
export function tokenOperand({ kind, text }: Token): Operand {
  return kind === "quoted" ? text : (readNumber(text) ?? text);
}

/** A number as a text; in percent where that is wanted and reads back as the same number. */
export function numberToken(value: number, inPercent = false): string {
  const percent = `${paper(value * 100)}%`;
  return inPercent && readNumber(percent) === value ? percent : String(value);
}

/** A number or id inside a longer text. */
export function operandToken(operand: Operand, inPercent = false): string {
  return typeof operand === "number" ? numberToken(operand, inPercent) : tokenText(operand);
}

/** A text of a list: as it is where no separator, quotation mark or word of ours is in it. */
export function listItem(text: string): string {
  return quotedUnless(text, (written) => !/[,，、;；"“”|[\]\n→]/.test(written) && !isReserved(written));
}
