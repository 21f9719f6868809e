import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** A month without a score is none of the scores. */
export const E35: Adapter = (input, scheme) => {
  const months = input.list("months").filter((month) => month !== null);
  return appraised(scheme, new Map([["months", months.map(Number)]])).figure("total");
};
