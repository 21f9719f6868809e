import type { Value } from "../appraise/figure";
import { paper } from "../numbers/paper";

/** A text that would swell the ledger is kept by its beginning. */
const LONGEST_TEXT = 200;
/** An id that stands without quotes. */
const PLAIN_ID = /^[^\s="';,[\]]+$/;

function valueText(value: Value): string {
  if (typeof value === "number") return String(paper(value));
  return JSON.stringify(typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value);
}

/** An id as it stands before its value, bare or in quotes. */
export function figureName(id: string): string {
  return PLAIN_ID.test(id) ? id : JSON.stringify(id);
}

/**
 * A text of figures with one more behind them, as people and formulas can read it: `late=2; late.money=-40; stars="A"`.
 * Numbers and yes or no (true, false) stand bare, texts in quotes.
 * @param name the id as `figureName` writes it
 */
export function withFigure(figures: string, name: string, value: Value): string {
  return figures === "" ? `${name}=${valueText(value)}` : `${figures}; ${name}=${valueText(value)}`;
}

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"`;
const ENTRY = new RegExp(String.raw`(${QUOTED}|[^\s="';,[\]]+)=(${QUOTED}|[^;\s]+)`, "g");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The figures in such a text; what can't be read is left out. */
export function readFigures(text: string): ReadonlyMap<string, Value> {
  const figures = new Map<string, Value>();
  for (const [, id = "", written = ""] of text.matchAll(ENTRY)) {
    const name = id.startsWith('"') ? parsed(id) : id;
    const value = parsed(written);
    const isValue = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
    if (typeof name === "string" && isValue) figures.set(name, value);
  }
  return figures;
}
