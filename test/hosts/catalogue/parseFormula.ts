/** A formula's function and its arguments as values. */
export interface ParsedFormula {
  readonly id: string;
  readonly cells: readonly unknown[];
}

/** Reads a formula whose arguments are literals: numbers, "texts", TRUE and FALSE, {rows;of,cells}, or nothing. */
export function parseFormula(formula: string): ParsedFormula {
  const [, id, list] = /^=([A-Z_]+)\((.*)\)$/s.exec(formula) ?? [];
  if (id === undefined || list === undefined) throw new Error(`Not a formula: ${formula}`);
  return { id, cells: list === "" ? [] : split(list, ",").map(parseLiteral) };
}

/** Reads one literal as it stands in a formula; an array becomes a matrix. */
export function parseLiteral(text: string): unknown {
  const literal = text.trim();
  if (literal === "") return undefined;
  if (/^".*"$/s.test(literal)) return literal.slice(1, -1).replace(/""/g, '"');
  if (/^\{.*\}$/s.test(literal))
    return split(literal.slice(1, -1), ";").map((row) => split(row, ",").map(parseLiteral));
  if (/^(TRUE|FALSE)$/i.test(literal)) return literal.toUpperCase() === "TRUE";
  const value = Number(literal);
  if (Number.isNaN(value)) throw new Error(`Not a literal: ${literal}`);
  return value;
}

/** The parts between separators that stand neither in a text nor inside braces. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let quoted = false;
  for (const mark of text) {
    if (mark === '"') quoted = !quoted;
    if (!quoted) depth += mark === "{" ? 1 : mark === "}" ? -1 : 0;
    if (mark === separator && !quoted && depth === 0) {
      parts.push(part);
      part = "";
    } else {
      part += mark;
    }
  }
  return [...parts, part];
}
