import * as z from "zod/mini";
import { id, names, schemeId } from "./names";
import { figure } from "./operand";
import { source } from "./source";
import { unit } from "./unit";

/** A named figure that is the same for everybody; null is not configured. */
export const parameter = z.strictObject({ id, names, unit, value: z.nullable(z.number()) });

/** A named value of each person beside the indicators. */
export const input = z.strictObject({
  id,
  names,
  unit,
  list: z.exactOptional(z.boolean()),
  source: z.exactOptional(source),
  from: z.exactOptional(z.strictObject({ scheme: schemeId, figure })),
});
