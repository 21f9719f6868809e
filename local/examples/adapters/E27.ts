import { paper } from "../../../core/numbers/paper";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

export const E27: Adapter = (input, scheme) => {
  const values = input.values();
  values.delete("weight");
  // A weight of 0.2 is one of 20 %.
  if (input.has("weight")) values.set("weight_percent", paper(input.number("weight") * 100));
  return appraised(scheme, values).figure(input.has("weight") ? "met.weighted" : "met");
};
