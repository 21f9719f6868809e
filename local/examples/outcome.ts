import { Unsettled } from "../../core/appraise/figure";
import { comparePaper } from "../../core/numbers/paper";

/** How the examples write a figure without a value. */
function unsettledText({ reason }: Unsettled): string {
  if (reason.code === "person decides") return reason.among.join("|");
  if (reason.code === "out of range") return "out of range";
  return reason.code === "bands" && reason.fault.code === "no band" ? "no band" : "undefined";
}

/** An answer in the form of the examples: what has no value as they write it, all else as it is. */
export function asExample(answer: unknown): unknown {
  if (answer instanceof Unsettled) return unsettledText(answer);
  if (Array.isArray(answer)) return answer.map(asExample);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, asExample(part)]));
}

const isNumberText = (value: unknown): value is string =>
  typeof value === "string" && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value);

/** True where an answer is what an example expects: the same numbers on paper, the same texts, the same parts. */
export function isExpected(expected: unknown, found: unknown): boolean {
  if (typeof found === "number") return isNumberText(expected) && comparePaper(Number(expected), found) === 0;
  if (Array.isArray(expected) || Array.isArray(found))
    return (
      Array.isArray(expected) &&
      Array.isArray(found) &&
      expected.length === found.length &&
      expected.every((each, index) => isExpected(each, found[index]))
    );
  if (typeof expected === "object" && expected !== null && typeof found === "object" && found !== null) {
    const parts = Object.entries(expected);
    const names = new Set(Object.keys(found));
    return (
      parts.length === names.size &&
      parts.every(
        ([name, part]) => names.has(name) && isExpected(part, (found as Record<string, unknown>)[name]),
      )
    );
  }
  return expected === found;
}
