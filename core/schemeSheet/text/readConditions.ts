import type { Condition, ConditionSet, Operand } from "../../schemes/operand";
import { TEST_SIGNS } from "./conditionsText";
import type { Tests } from "./conditionsText";
import { isTerm, readChoice } from "./sheetWords";
import { tokenOperand, tokensOf } from "./tokens";
import type { Token } from "./tokens";

type Bound = keyof typeof TEST_SIGNS;

const BOUND_OF: Readonly<Record<string, Bound>> = Object.fromEntries(
  Object.entries(TEST_SIGNS).map(([bound, sign]) => [sign, bound as Bound]),
);
const FLIPPED = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  equals: "equals",
} as const;

/** Walks through the pieces of a text of conditions; a text that it doesn't understand gives undefined. */
class Walk {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get ended(): boolean {
    return this.#next >= this.tokens.length;
  }

  peek(): Token | undefined {
    return this.tokens[this.#next];
  }

  take(): Token | undefined {
    return this.tokens[this.#next++];
  }

  takeSign(sign: string): boolean {
    const { kind, text } = this.peek() ?? {};
    if (kind !== "sign" || text !== sign) return false;
    this.#next++;
    return true;
  }

  takeBound(): Bound | undefined {
    const { kind, text } = this.peek() ?? {};
    const bound = kind === "sign" ? BOUND_OF[text ?? ""] : undefined;
    if (bound) this.#next++;
    return bound;
  }

  takeTerm(term: Parameters<typeof isTerm>[0]): boolean {
    const { kind, text } = this.peek() ?? {};
    if (kind !== "bare" || !isTerm(term, text ?? "")) return false;
    this.#next++;
    return true;
  }

  takeOperand(): Token | undefined {
    return this.peek()?.kind === "sign" ? undefined : this.take();
  }
}

/** What `is` asks for: yes or no, a text, or several. */
function readIs(walk: Walk): Tests["is"] {
  if (walk.takeSign("[")) {
    const items: string[] = [];
    while (!walk.takeSign("]")) {
      const item = walk.takeOperand();
      if (!item) return undefined;
      items.push(item.text);
      walk.takeSign(",");
    }
    return items;
  }
  const first = walk.takeOperand();
  if (!first) return undefined;
  const items = [first.text];
  while (walk.takeSign(",")) {
    const item = walk.takeOperand();
    if (!item) return undefined;
    items.push(item.text);
  }
  if (items.length > 1) return items;
  const yesNo = first.kind === "bare" ? readChoice("yesNo", first.text) : undefined;
  return yesNo === undefined ? first.text : yesNo === "yes";
}

/** The operand after a sign; `= E` asks for a text, `= @id` for a figure. */
function addBound(tests: Record<string, unknown>, bound: Bound, walk: Walk): boolean {
  const token = walk.takeOperand();
  if (!token || bound in tests) return false;
  const figure = token.kind === "bare" && token.text.startsWith("@") ? token.text.slice(1) : undefined;
  if (figure === "") {
    const quoted = walk.takeOperand();
    if (quoted?.kind !== "quoted") return false;
    tests[bound] = quoted.text;
    return true;
  }
  const operand: Operand = figure ?? tokenOperand(token);
  if (bound !== "equals" || figure !== undefined || typeof operand === "number") tests[bound] = operand;
  else if ("is" in tests) return false;
  else {
    const yesNo = token.kind === "bare" ? readChoice("yesNo", token.text) : undefined;
    tests.is = yesNo === undefined ? token.text : yesNo === "yes";
  }
  return true;
}

function readTestsAt(walk: Walk): Tests | undefined {
  const tests: Record<string, unknown> = {};
  if (walk.takeSign("×")) return tests;
  do {
    const bound = walk.takeBound();
    if (bound) {
      if (!addBound(tests, bound, walk)) return undefined;
    } else {
      if (!walk.takeTerm("is") || "is" in tests) return undefined;
      const is = readIs(walk);
      if (is === undefined) return undefined;
      tests.is = is;
    }
  } while (walk.takeSign("&") || walk.takeSign(","));
  return tests;
}

/** `60 ≤ total < 80` or `60 < total`: a number in front, or two signs. */
function readChain(tokens: readonly Token[]): { condition: Condition; length: number } | undefined {
  const [first, sign, middle, secondSign, last] = tokens;
  const bound = sign?.kind === "sign" ? BOUND_OF[sign.text] : undefined;
  if (!first || first.kind === "sign" || !bound || !middle || middle.kind === "sign") return undefined;
  const lower = { [FLIPPED[bound]]: tokenOperand(first) };
  const second = secondSign?.kind === "sign" ? BOUND_OF[secondSign.text] : undefined;
  if (second && last && last.kind !== "sign" && second !== FLIPPED[bound]) {
    const condition = { of: middle.text, ...lower, [second]: tokenOperand(last) };
    return { condition, length: 5 };
  }
  return typeof tokenOperand(first) === "number"
    ? { condition: { of: middle.text, ...lower }, length: 3 }
    : undefined;
}

function readCondition(tokens: readonly Token[]): Condition | undefined {
  const chain = readChain(tokens);
  if (chain) return chain.length === tokens.length ? chain.condition : undefined;
  const walk = new Walk(tokens);
  const figure = walk.takeOperand();
  const tests = figure && readTestsAt(walk);
  return figure && tests && walk.ended ? { of: figure.text, ...tests } : undefined;
}

const isJoint = (token: Token, term: "and" | "or"): boolean =>
  token.kind === "bare" && (isTerm(term, token.text) || token.text === { and: "&&", or: "||" }[term]);

/** Why a text of conditions isn't understood. */
export type ConditionsFault = "unreadable" | "mixed and or";

/** Reads conditions as people write them, in any language. */
export function readConditions(text: string): ConditionSet | ConditionsFault {
  const tokens = tokensOf(text, "conditions");
  const [first, second] = tokens ?? [];
  if (!tokens || !first) return "unreadable";
  if (tokens.length === 1 && first.kind === "bare" && isTerm("always", first.text)) return { all: [] };
  if (tokens.length === 1 && first.kind === "bare" && isTerm("never", first.text)) return { any: [] };
  const isPrefix = second?.kind === "sign" && second.text === ":" && first.kind === "bare";
  const prefix = isPrefix ? (["any", "all"] as const).find((term) => isTerm(term, first.text)) : undefined;
  if (isPrefix && !prefix) return "unreadable";
  const groups: Token[][] = [[]];
  const joints = new Set<"and" | "or">();
  for (const token of prefix ? tokens.slice(2) : tokens) {
    const joint = isJoint(token, "and") ? "and" : isJoint(token, "or") ? "or" : undefined;
    if (joint) {
      joints.add(joint);
      groups.push([]);
    } else groups[groups.length - 1]?.push(token);
  }
  if (joints.size > 1) return "mixed and or";
  const conditions = groups.map(readCondition);
  if (conditions.includes(undefined)) return "unreadable";
  const any = joints.has("or") || (prefix === "any" && !joints.has("and"));
  return any ? { any: conditions as Condition[] } : { all: conditions as Condition[] };
}

/** Reads the tests of a figure that the text doesn't name. */
export function readTests(text: string): Tests | undefined {
  const tokens = tokensOf(text, "conditions");
  if (!tokens || tokens.length === 0) return undefined;
  const walk = new Walk(tokens);
  const tests = readTestsAt(walk);
  return walk.ended ? tests : undefined;
}
