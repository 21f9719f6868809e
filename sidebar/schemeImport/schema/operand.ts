import * as z from "zod/mini";
import { FIGURE_ID } from "./idForms";
import { filledText } from "./names";

/** Id of a figure of the scheme, such as `speed`, `total` or `grade.wage`. */
export const figure = z.string().check(z.regex(FIGURE_ID, { error: "figure id" }));

const operandId = z.string().check(z.regex(FIGURE_ID, { error: "operand" }));

/** A number, or the id of a figure. */
export const operand = z.union([z.number(), operandId]);

/** An operand of which a number of 0 or less makes no sense, such as a step. */
export const positiveOperand = z.union([z.number().check(z.gt(0)), operandId]);

/** A share in percent. */
export const percentOperand = z.union([z.number().check(z.gte(0), z.lte(100)), operandId]);

/** An operand where null stands for "none". */
export const operandOrNone = z.nullable(operand);

const tests = {
  atLeast: z.exactOptional(operand),
  moreThan: z.exactOptional(operand),
  atMost: z.exactOptional(operand),
  lessThan: z.exactOptional(operand),
  equals: z.exactOptional(operand),
  is: z.exactOptional(z.union([z.boolean(), z.string(), z.array(filledText).check(z.minLength(1))])),
};

/** Tests of a figure that is clear from the place. */
export const looseCondition = z.strictObject(tests);

const condition = z.strictObject({ of: figure, ...tests });

/** Conditions that must all hold, or of which one suffices. */
export const conditionSet = z.union([
  z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
  z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
]);
