import type { PayBasis, SumBasis } from "../../appraise/basis";
import type { ExplanationStep } from "../../explain/explanation";
import type { Speaker } from "./speaker";

/** Signed amounts as a sum: `40 (quality) + 30 (speed) − 5 (late)`. */
function sumText(
  speaker: Speaker,
  terms: readonly { readonly name: string; readonly amount: number }[],
): string {
  const texts = terms.map(({ name, amount }, index) => {
    const sign = amount < 0 ? "− " : index > 0 ? "+ " : "";
    return sign + speaker.amount(Math.abs(amount)) + speaker.aside(name);
  });
  return texts.join(" ");
}

/** What a section or the total is the sum of, and what changed it. */
export function sumSentence(speaker: Speaker, id: string, basis: SumBasis): string {
  const { base, sum, changes } = basis;
  const terms = basis.terms.map(({ id: of, amount }) => ({ name: speaker.name(of), amount }));
  const all = base === 0 && terms.length > 0 ? terms : [{ name: "", amount: base }, ...terms];
  return speaker.part(basis.part, {
    name: speaker.name(id),
    terms: sumText(speaker, all),
    sum: speaker.amount(sum, "points"),
    changes: speaker.changes(changes, "points"),
  });
}

/** What a pay component, or the pay, is the sum of. */
export function paySentence(speaker: Speaker, step: ExplanationStep, basis: PayBasis): string {
  const { part, id } = step;
  type Factor = PayBasis["terms"][number]["factors"][number];
  // The sign stands before the term, also where a factor brings it: never `− -120`.
  const factorText = ({ id: of, value: each }: Factor): string =>
    of === null
      ? speaker.amount(Math.abs(each))
      : speaker.figure(of, Math.abs(each)) + speaker.aside(speaker.name(of));
  const texts = basis.terms.map(({ factors, dividedBy, amount }, index) => {
    const product = factors.map(factorText).join(speaker.words.parts.times);
    const share = dividedBy ? product + speaker.words.parts.divided + factorText(dividedBy) : product;
    const sign = amount < 0 ? "− " : index > 0 ? "+ " : "";
    return sign + share;
  });
  return speaker.part(part === "pay" ? "pay" : "component", {
    name: speaker.name(id),
    terms: texts.length > 0 ? texts.join(" ") : speaker.amount(0),
    sum: speaker.figure(id, basis.sum),
    changes: speaker.changes(basis.changes, "money"),
    otherwise: basis.conditionsHeld ? "" : speaker.part("otherwise"),
  });
}
