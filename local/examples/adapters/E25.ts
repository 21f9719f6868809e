import { paper } from "../../../core/numbers/paper";
import type { Adapter } from "../adapter";
import { appraised, namedFigures } from "../adapter";

export const E25: Adapter = (input, scheme) => {
  const values = new Map<string, number>();
  // A weight of 0.1 is one of 10 %.
  if (input.has("weight")) values.set("weight_percent", paper(input.number("weight") * 100));
  const cases = new Map([["delays", [{ times: input.number("delays", 0) }]]]);
  const person = appraised(scheme, values, { cases });
  return namedFigures(person, { score: "forwarding", weighted: "forwarding.weighted" });
};
