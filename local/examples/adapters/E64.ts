import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** A quarter without a score is a null in the examples and no entry of the list in the facts. */
export const E64: Adapter = (input, scheme) => {
  const values = input.values();
  values.set(
    "quarters",
    input
      .list("quarters")
      .filter((score) => score !== null)
      .map(Number),
  );
  return appraised(scheme, values).figure("total");
};
