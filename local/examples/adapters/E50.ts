import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";

/** The scheme's names for what the examples call done and minimum. */
const NAMES: Readonly<Record<string, string>> = { done: "equipment_done", minimum: "equipment_minimum" };

/** Whether the equipment check, or the weekly one, was done often enough. */
export const E50: Adapter = (input, scheme) => {
  const values = declaredValues(input, scheme);
  for (const [name, id] of Object.entries(NAMES)) if (input.has(name)) values.set(id, input.number(name));
  return appraised(scheme, values).figure(input.has("weeks_done") ? "hygiene_check" : "equipment_check");
};
