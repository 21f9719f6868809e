import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

export const E26: Adapter = (input, scheme) => {
  const values = new Map([["weighted_total", input.number("weighted_total")]]);
  const cases = new Map([["accidents", [{ times: input.number("accidents", 0) }]]]);
  return appraised(scheme, values, { cases }).figure("total");
};
