import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** The scheme's names for what the examples call done and minimum. */
const NAMES: Readonly<Record<string, string>> = { done: "equipment_done", minimum: "equipment_minimum" };

/** Whether the equipment check, or the weekly one, was done often enough. */
export const E50: Adapter = (input, scheme) => {
  const values = new Map([...input.values()].map(([name, value]) => [NAMES[name] ?? name, value]));
  return appraised(scheme, values).figure(input.has("weeks_done") ? "hygiene_check" : "equipment_check");
};
