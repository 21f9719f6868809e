import type { Operand } from "../../schemes/operand";
import type { Term } from "../../schemes/pay";
import { operandToken, tokenOperand, tokensOf } from "./tokens";
import type { Token } from "./tokens";

/** A factor of a product; rates below 1 stand in percent, numbers with a sign in parentheses. */
function factorText(factor: Operand): string {
  if (typeof factor === "string") return operandToken(factor);
  const text = operandToken(factor, Math.abs(factor) < 1 && factor !== 0);
  return factor < 0 ? `(${text})` : text;
}

/** A product of figures: `base × 35% × completion`. */
export function productText(factors: readonly Operand[]): string {
  return factors.length === 0 ? "()" : factors.map(factorText).join(" × ");
}

function termText({ factors, dividedBy }: Term): string {
  return productText(factors) + (dividedBy === undefined ? "" : ` ÷ ${factorText(dividedBy)}`);
}

/** A sum of products as people write it: `base × 35% + bonus − fines`. A second plus says what is meant anyway. */
export function termsText(terms: readonly Term[]): string {
  if (terms.length === 0) return "[]";
  return terms
    .map((term, index) => {
      if (term.sign === "subtracted") return `${index === 0 ? "−" : " − "}${termText(term)}`;
      const between = index === 0 ? "" : " + ";
      return `${between}${term.sign === "added" ? "+" : ""}${termText(term)}`;
    })
    .join("");
}

/** Walks through the pieces of a formula. */
class Walk {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get ended(): boolean {
    return this.#next >= this.tokens.length;
  }

  takeSign(sign: string): boolean {
    const { kind, text } = this.tokens[this.#next] ?? {};
    if (kind !== "sign" || text !== sign) return false;
    this.#next++;
    return true;
  }

  /** A number or id; undefined where none stands here. */
  factor(): Operand | undefined {
    if (this.takeSign("(")) {
      const negative = this.takeSign("-");
      const inner = this.factor();
      if (inner === undefined || !this.takeSign(")")) return undefined;
      if (!negative) return inner;
      return typeof inner === "number" ? -inner : undefined;
    }
    const token = this.tokens[this.#next];
    if (!token || token.kind === "sign") return undefined;
    this.#next++;
    return tokenOperand(token);
  }

  product(): Operand[] | undefined {
    const [open, close] = this.tokens.slice(this.#next, this.#next + 2);
    if (open?.kind === "sign" && open.text === "(" && close?.kind === "sign" && close.text === ")") {
      this.#next += 2;
      return [];
    }
    const factors: Operand[] = [];
    do {
      const factor = this.factor();
      if (factor === undefined) return undefined;
      factors.push(factor);
    } while (this.takeSign("×"));
    return factors;
  }
}

/** Reads a product of figures. */
export function readProduct(text: string): Operand[] | undefined {
  const tokens = tokensOf(text, "formula");
  const walk = tokens && new Walk(tokens);
  const factors = walk?.product();
  return walk?.ended ? factors : undefined;
}

/** Reads a sum of products as people write it. */
export function readTerms(text: string): Term[] | undefined {
  if (text === "[]") return [];
  const tokens = tokensOf(text, "formula");
  if (!tokens) return undefined;
  const walk = new Walk(tokens);
  const terms: Term[] = [];
  while (!walk.ended) {
    const first = terms.length === 0;
    const subtracted = walk.takeSign("-");
    const joined = !subtracted && !first && walk.takeSign("+");
    if (!subtracted && !first && !joined) return undefined;
    const added = !subtracted && walk.takeSign("+");
    const factors = walk.product();
    if (!factors) return undefined;
    const divided = walk.takeSign("/");
    const dividedBy = divided ? walk.factor() : undefined;
    if (divided && dividedBy === undefined) return undefined;
    const sign = subtracted ? "subtracted" : added ? "added" : undefined;
    terms.push({ factors, ...(dividedBy !== undefined && { dividedBy }), ...(sign && { sign }) });
  }
  return terms.length > 0 ? terms : undefined;
}
