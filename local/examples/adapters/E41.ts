import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";

/** The examples call the total wage the total, which in a scheme is the score. */
export const E41: Adapter = (input, scheme) => {
  const values = declaredValues(input, scheme);
  if (input.has("total")) values.set("wage_total", input.number("total"));
  return appraised(scheme, values).figure("pay");
};
