import type { Case } from "../../../core/appraise/facts";
import type { Figure } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** All breaches, from their numbers in each category or from one breach of each line that a category lists. */
export const E08: Adapter = (input, scheme): Figure => {
  const numbers = input.numbers(input.has("breaches") ? "breaches" : "per_category");
  const incidents = scheme.incidents ?? [];
  if (numbers.length > incidents.length) throw new Error(`the scheme has ${incidents.length} categories`);
  const cases = numbers.map((times, index): [string, Case[]] => [incidents[index]?.id ?? "", [{ times }]]);
  return appraised(scheme, new Map(), { cases: new Map(cases) }).figure("incidents.count");
};
