import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** The examples call the total wage the total, which in a scheme is the score. */
export const E41: Adapter = (input, scheme) => {
  const { total = null, ...values } = Object.fromEntries(input.values());
  return appraised(scheme, new Map(Object.entries({ ...values, wage_total: total }))).figure("pay");
};
