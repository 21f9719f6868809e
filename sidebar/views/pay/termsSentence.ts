import { paper } from "../../../core/numbers/paper";
import type { Operand } from "../../../core/schemes/operand";
import type { Term } from "../../../core/schemes/pay";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Speaker } from "../../../core/words/explanation/speaker";

/** A number in the terms of a component that can be typed: where it stands, and what it is. */
export interface TypedAmount {
  readonly field: string;
  readonly kind: "number" | "parameter";
  readonly id?: string;
  readonly value: number | null;
}

/** True for a number of a product that people read in percent. */
export const isShareNumber = (value: number): boolean => Math.abs(value) < 1 && value !== 0;

/** A number of a product: shares in percent. */
export function factorNumber(value: number, speaker: Speaker): string {
  return isShareNumber(value) ? `${String(paper(value * 100))}%` : speaker.amount(value);
}

function factorSentence(operand: Operand, scheme: Scheme, speaker: Speaker): string {
  if (typeof operand === "number") return factorNumber(operand, speaker);
  const parameter = scheme.parameters?.find(({ id }) => id === operand);
  const name = speaker.name(operand);
  // A rate is shorter by its figure; an amount is known by its name.
  return parameter?.unit === "share" && parameter.value !== null
    ? `${name} ${speaker.amount(parameter.value, "share")}`
    : name;
}

/** Terms as a readable sum of products: `Base wage × 35 % × Payout rate`. */
export function termsSentence(
  terms: readonly Term[],
  scheme: Scheme,
  speaker: Speaker,
  nothing: string,
): string {
  if (terms.length === 0) return nothing;
  return terms
    .map(({ factors, dividedBy, sign }, index) => {
      const product = factors.map((factor) => factorSentence(factor, scheme, speaker)).join(" × ");
      const quotient =
        dividedBy === undefined ? product : `${product} ÷ ${factorSentence(dividedBy, scheme, speaker)}`;
      if (sign === "subtracted") return `${index === 0 ? "−" : " − "}${quotient}`;
      return index === 0 ? quotient : ` + ${quotient}`;
    })
    .join("");
}

/** The numbers and parameters of terms, each once, in the order in which they are read. */
export function typedAmounts(
  terms: readonly Term[],
  place: string,
  { parameters = [] }: Scheme,
): TypedAmount[] {
  const found: TypedAmount[] = [];
  const add = (operand: Operand | undefined, field: string): void => {
    if (operand === undefined) return;
    if (typeof operand === "number") {
      found.push({ field, kind: "number", value: operand });
      return;
    }
    const parameter = parameters.find(({ id }) => id === operand);
    if (parameter && !found.some(({ id }) => id === operand))
      found.push({
        field: `parameters.${operand}.value`,
        kind: "parameter",
        id: operand,
        value: parameter.value,
      });
  };
  terms.forEach(({ factors, dividedBy }, term) => {
    factors.forEach((factor, at) => add(factor, `${place}.${String(term)}.factors.${String(at)}`));
    // Dividing by 100 turns percent into a share: nothing to be set.
    if (dividedBy !== 100) add(dividedBy, `${place}.${String(term)}.dividedBy`);
  });
  return found;
}
