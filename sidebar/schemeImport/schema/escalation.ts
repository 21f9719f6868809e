import * as z from "zod/mini";
import { filledText, id, names } from "./names";
import { conditionSet, figure, operand, operandOrNone } from "./operand";

const counted = z.union([
  z.strictObject({
    incidents: z.union([z.literal("all"), z.array(figure).check(z.minLength(1))]),
  }),
  z.strictObject({ periods: conditionSet }),
]);
const direction = z.enum(["deduct", "reward"]);

const effect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("total"), sets: operand }),
  z.strictObject({ kind: z.literal("points"), effect: direction, amount: operand }),
  z.strictObject({
    kind: z.literal("money"),
    effect: direction,
    factors: z.array(operand).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal("action"),
    action: filledText,
    names,
    decidedBy: z.exactOptional(z.enum(["rule", "person"])),
  }),
  z.strictObject({ kind: z.literal("state"), state: filledText, names, periods: operand }),
]);

/** A rule over what happens again. */
export const escalation = z.strictObject({
  id,
  names,
  counts: counted,
  within: z.enum(["period", "run", "year"]),
  year: z.exactOptional(z.enum(["calendar", "rolling"])),
  atLeast: operand,
  atMost: z.exactOptional(operandOrNone),
  repeat: z.exactOptional(z.enum(["once", "every block", "every further"])),
  missingPeriods: z.exactOptional(z.enum(["break", "passed over"])),
  effects: z.array(effect),
});
