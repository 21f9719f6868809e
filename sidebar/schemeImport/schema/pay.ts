import * as z from "zod/mini";
import { bands } from "./bandRows";
import { filledText, id, names } from "./names";
import { conditionSet, figure, operand, operandOrNone } from "./operand";
import { digits, roundingMode } from "./total";

/** A commission table. */
export const commission = z.strictObject({
  ...bands,
  id,
  names,
  of: figure,
  method: z.enum(["whole", "marginal", "base", "quick", "interpolated", "steps"]),
  columns: z.exactOptional(z.array(filledText)),
  digits: z.exactOptional(digits),
});

const term = z.strictObject({
  factors: z.array(operand).check(z.minLength(1)),
  dividedBy: z.exactOptional(operand),
  sign: z.exactOptional(z.enum(["added", "subtracted"])),
});

const component = z.strictObject({
  id,
  names,
  terms: z.array(term).check(z.minLength(1)),
  when: z.exactOptional(conditionSet),
  otherwise: z.exactOptional(z.array(term)),
  atLeast: z.exactOptional(operand),
  atMost: z.exactOptional(operand),
  digits: z.exactOptional(digits),
  counted: z.exactOptional(z.boolean()),
});

/** The pay: the sum of its components. */
export const pay = z.strictObject({
  components: z.array(component).check(z.minLength(1)),
  floor: z.exactOptional(operandOrNone),
  ceiling: z.exactOptional(operandOrNone),
  digits: z.exactOptional(digits),
  mode: z.exactOptional(roundingMode),
});
