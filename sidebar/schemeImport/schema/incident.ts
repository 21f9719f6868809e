import * as z from "zod/mini";
import { bands } from "./bandRows";
import { partialSteps } from "./method";
import { id, names } from "./names";
import { conditionSet, figure, operand, operandOrNone, positiveOperand } from "./operand";
import { source } from "./source";
import { unit } from "./unit";

const degree = z.strictObject({ id, names, from: operand, to: operand });

const tariff = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("each"), amount: operand }),
  z.strictObject({ kind: z.literal("judged"), from: operand, to: operand }),
  z.strictObject({ kind: z.literal("bySize"), ...bands }),
  z.strictObject({ kind: z.literal("byCount"), ...bands }),
  z.strictObject({
    kind: z.literal("steps"),
    step: positiveOperand,
    amount: operand,
    steps: z.exactOptional(partialSteps),
    target: z.exactOptional(operand),
    better: z.exactOptional(z.enum(["higher", "lower"])),
  }),
  z.strictObject({ kind: z.literal("degrees"), degrees: z.array(degree).check(z.minLength(1)) }),
]);

const repetition = z.strictObject({
  times: operand,
  applies: z.exactOptional(z.enum(["from the second", "whole run", "person"])),
  cap: z.exactOptional(operandOrNone),
});

/** Something that happens and is noted. */
export const incident = z.strictObject({
  id,
  names,
  effect: z.enum(["deduct", "reward"]),
  toward: z.exactOptional(figure),
  unit: z.exactOptional(unit),
  source: z.exactOptional(source),
  of: z.exactOptional(figure),
  when: z.exactOptional(conditionSet),
  points: z.exactOptional(tariff),
  money: z.exactOptional(tariff),
  repetition: z.exactOptional(repetition),
});
