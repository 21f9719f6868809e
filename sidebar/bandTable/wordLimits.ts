import type { Edge, Limits } from "../../core/bands/limits";
import { readLimits } from "../../core/bands/readLimits";
import { comparePaper, paper } from "../../core/numbers/paper";
import type { WrittenNumber } from "./rewriteNumber";
import { digitsLike, numbersIn, scalesFrom, withNumbers } from "./rewriteNumber";

/** An end of a band as it is to be written. */
export type WantedEnd = Pick<Edge, "at" | "holds"> | null;

/** The limits of a band as they are to be written. */
export interface WantedLimits {
  readonly lower: WantedEnd;
  readonly upper: WantedEnd;
}

const isSameEnd = (a: WantedEnd, b: WantedEnd): boolean =>
  a === null || b === null ? a === b : a.holds === b.holds && comparePaper(a.at, b.at) === 0;

/** The limits that a text states, if it states any. */
function limitsIn(text: string): Limits | undefined {
  const reading = readLimits(text);
  return reading.kind === "read" ? reading.limits : undefined;
}

function says(text: string, wanted: WantedLimits): boolean {
  const limits = limitsIn(text);
  return (
    limits !== undefined && isSameEnd(limits.lower, wanted.lower) && isSameEnd(limits.upper, wanted.upper)
  );
}

/** One number of the text written anew. */
type Rewriting = readonly [WrittenNumber, string];

/** Every way to write one end of the text anew. */
function rewritings(
  numbers: readonly WrittenNumber[],
  before: Edge | null,
  after: WantedEnd,
): (Rewriting | null)[] {
  if (before === null || after === null || comparePaper(before.at, after.at) === 0) return [null];
  return numbers.flatMap((number) =>
    scalesFrom(number, before.at).map((scale): Rewriting => [
      number,
      digitsLike(number.digits, after.at / scale),
    ]),
  );
}

/** A text with its numbers exchanged so that it states the wanted limits; undefined where its wording can't. */
function wordedLike(text: string, wanted: WantedLimits): string | undefined {
  const limits = limitsIn(text);
  if (!limits) return undefined;
  const numbers = numbersIn(text);
  for (const lower of rewritings(numbers, limits.lower, wanted.lower)) {
    for (const upper of rewritings(numbers, limits.upper, wanted.upper)) {
      if (lower !== null && lower[0].start === upper?.[0].start) continue;
      const written = withNumbers(
        text,
        [lower, upper].filter((each) => each !== null),
      );
      if (says(written, wanted)) return written;
    }
  }
  return undefined;
}

/** Limits in signs that nobody can misread: `[80,90)`, `≥90`. */
function inSigns({ lower, upper }: WantedLimits, inPercent: boolean): string {
  const number = (at: number): string => (inPercent ? `${String(paper(at * 100))}%` : String(paper(at)));
  if (lower && upper)
    return `${lower.holds === "included" ? "[" : "("}${number(lower.at)},${number(upper.at)}${upper.holds === "included" ? "]" : ")"}`;
  if (lower) return `${lower.holds === "included" ? "≥" : ">"}${number(lower.at)}`;
  return upper ? `${upper.holds === "included" ? "≤" : "<"}${number(upper.at)}` : "";
}

/**
 * Limits as a table would write them: worded like one of its texts, else in signs. What is given is read back first,
 * so that it says exactly what is wanted.
 * @param examples texts of the table; the band's own one first
 */
export function wordLimits(wanted: WantedLimits, examples: readonly string[]): string {
  for (const example of examples) {
    const written = wordedLike(example, wanted);
    if (written !== undefined) return written;
  }
  return inSigns(
    wanted,
    examples.some((example) => /[%％]/.test(example)),
  );
}
