import { readNumber } from "../numbers/readNumber";
import type { Edge } from "./limits";
import type { NumberToken } from "./limitTokens";
import { limitTokens } from "./limitTokens";
import type { LimitsReading } from "./limitsReading";

const INFINITE = /^[+-]?(∞|inf|infinity)?$/;

interface End {
  readonly token: NumberToken | null;
}

/** One end of `[80,90)`: a number, or nothing where it is open; undefined where it is neither. */
function readEnd(text: string): End | undefined {
  if (INFINITE.test(text)) return { token: null };
  // `000` is the rest of a number cut at its thousands.
  if (/^0\d/.test(text) || readNumber(text) === undefined) return undefined;
  const [token, ...more] = limitTokens(text) ?? [];
  return token?.kind === "number" && more.length === 0 ? { token } : undefined;
}

/** Every way to cut the inside in two; a comma may also group thousands. */
function cuts(inside: string): (readonly [End, End])[] {
  const found: (readonly [End, End])[] = [];
  for (const separator of Array.from(inside.matchAll(/[,;~-]/g), ({ index }) => index)) {
    const [first, second] = [readEnd(inside.slice(0, separator)), readEnd(inside.slice(separator + 1))];
    if (!first || !second || (first.token === null && second.token === null)) continue;
    found.push([first, second]);
  }
  return found;
}

/**
 * Reads the notation of intervals: `[80,90)`, `(20000, +∞)`, `［60～70］`.
 * `(30-60)` leaves open whether the brackets exclude or only group: ambiguous. Undefined where it is no interval.
 */
export function readBrackets(folded: string): LimitsReading | "ambiguous" | undefined {
  const parts = /^([[(])([^[\]()]*)([\])])$/.exec(folded);
  if (!parts) return undefined;
  const [, open, inside = "", close] = parts;
  const [cut, ...others] = cuts(inside);
  if (cut === undefined) return undefined;
  if (others.length > 0 || (open === "(" && close === ")" && !/[,;]/.test(inside))) return "ambiguous";
  const edge = (end: End, bracket: string | undefined): Edge | null =>
    end.token && {
      at: end.token.at,
      holds: bracket === "[" || bracket === "]" ? "included" : "excluded",
      claim: "marked",
    };
  const limits = { lower: edge(cut[0], open), upper: edge(cut[1], close) };
  return { kind: "read", limits, numbers: cut.flatMap(({ token }) => (token ? [token] : [])) };
}
