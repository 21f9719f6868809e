import * as z from "zod/mini";
import { operand, operandOrNone } from "./operand";

/** Decimal places; null where nothing is rounded. */
export const digits = z.nullable(z.number().check(z.gte(0), z.lte(6), z.multipleOf(1)));

/** How what lies between two numbers is rounded. */
export const roundingMode = z.enum(["half up", "up", "down", "half even"]);

/** How the points become the total. */
export const total = z.strictObject({
  combine: z.exactOptional(z.enum(["weighted", "sum"])),
  base: z.exactOptional(operand),
  headline: z.exactOptional(z.number()),
  itemCount: z.exactOptional(z.number().check(z.gte(1), z.multipleOf(1))),
  floor: z.exactOptional(operandOrNone),
  cap: z.exactOptional(operandOrNone),
  digits: z.exactOptional(digits),
  mode: z.exactOptional(roundingMode),
  missing: z.exactOptional(z.enum(["not graded", "zero", "renormalise"])),
});
