import type { Value } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";

/** What is met stands in the order of the scheme's indicators. */
export const E45: Adapter = (input, scheme) => {
  const met = input.list("met");
  const indicators = scheme.indicators ?? [];
  if (met.length > indicators.length) throw new Error(`the scheme has ${indicators.length} indicators`);
  const values = declaredValues(input, scheme);
  indicators.forEach(({ id }, index) => values.set(id, (met[index] ?? null) as Value | null));
  return appraised(scheme, values).figure("pay");
};
