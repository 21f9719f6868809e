import type { Figure } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** Whether a person may rise to a level; the requirements that an example doesn't mention are met. */
export const E10: Adapter = (input, scheme): Figure => {
  const target = input.text("target");
  const lines = (scheme.parameters ?? []).filter(({ id }) => id.endsWith("_lines"));
  const met = lines.map(({ id, value }): [string, number | null] => [`${id}_met`, value]);
  return appraised(scheme, new Map([...met, ...input.values()])).figure(`to_${target}`);
};
