import * as z from "zod/mini";
import { method } from "./method";
import { id, names } from "./names";
import { conditionSet, figure, operand, operandOrNone, percentOperand } from "./operand";
import { source } from "./source";
import { unit } from "./unit";

const measure = z.strictObject({ names, unit, source: z.exactOptional(source), method });

/** An indicator with the ways to measure it. */
export const indicator = z.strictObject({
  id,
  names,
  weightPercent: z.exactOptional(percentOperand),
  fullPoints: z.exactOptional(operand),
  section: z.exactOptional(figure),
  unit: z.exactOptional(unit),
  measureNames: z.exactOptional(names),
  source: z.exactOptional(source),
  method,
  zeroWhen: z.exactOptional(conditionSet),
  alternatives: z.exactOptional(z.array(measure)),
  informative: z.exactOptional(z.boolean()),
});

/** Indicators that are added up together. */
export const section = z.strictObject({
  id,
  names,
  parent: z.exactOptional(figure),
  fullPoints: z.exactOptional(operand),
  headline: z.exactOptional(z.enum(["as listed", "lose from headline", "cap"])),
  floor: z.exactOptional(operandOrNone),
  zeroWhen: z.exactOptional(conditionSet),
});
