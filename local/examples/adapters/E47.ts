import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";
import type { ExampleInput } from "../exampleInput";

/** The raters of the mark, with the parameters that hold their weights. */
function ratersOf({ indicators = [] }: Scheme): { id: string; weight: string }[] {
  return indicators.flatMap(({ method }) =>
    method.kind === "raters" ? method.raters.map(({ id, weight }) => ({ id, weight: String(weight) })) : [],
  );
}

/** Weights as the example gives them: of all raters, or of those it names. The text has none; without any, all count alike. */
function weightsOf(input: ExampleInput, scheme: Scheme): [string, number][] {
  const raters = ratersOf(scheme);
  if (!input.has("weights")) return raters.map(({ weight }) => [weight, 1]);
  const weights = input.numbers("weights");
  const weighed = weights.length === raters.length ? raters : raters.filter(({ id }) => input.has(id));
  if (weights.length !== weighed.length) throw new Error(`${weights.length} weights for other raters`);
  return weighed.map(({ weight }, index) => [weight, weights[index] ?? 0]);
}

/** The mark of all raters, or that of the two superiors alone. */
export const E47: Adapter = (input, scheme) => {
  const isChain = !["self", "lateral", "weights"].some((name) => input.has(name));
  const values = new Map([...declaredValues(input, scheme), ...weightsOf(input, scheme)]);
  return appraised(scheme, values).figure(isChain ? "superiors_mark" : "mark");
};
