import * as z from "zod/mini";
import { bands } from "./bandRows";
import { ties } from "./method";
import { filledText, id, names } from "./names";
import { conditionSet, figure } from "./operand";
import { unit } from "./unit";

const labels = z.exactOptional(z.record(z.string(), names));
const column = z.strictObject({ id, names, unit: z.exactOptional(unit) });
const rule = z.strictObject({ when: conditionSet, gives: z.array(filledText).check(z.minLength(1)) });
const percent = z.number().check(z.gte(0), z.lte(100));

/** Grades by bands, or by an ordered list of rules. */
export const grades = z.union([
  z.strictObject({
    ...bands,
    of: z.exactOptional(figure),
    columns: z.exactOptional(z.array(column).check(z.minLength(1))),
    labels,
  }),
  z.strictObject({ rules: z.array(rule).check(z.minLength(1)), labels }),
]);

/** The grades that a team's grade allows its members. */
export const memberGrades = z.strictObject({
  team: filledText,
  allowed: z.array(filledText).check(z.minLength(1)),
});

/** The share of the people that a grade should have. */
export const forcedShare = z.strictObject({
  grade: filledText,
  atLeastPercent: z.exactOptional(percent),
  atMostPercent: z.exactOptional(percent),
});

/** How people or teams are ranked. */
export const ranking = z.strictObject({
  order: z.exactOptional(z.enum(["high", "low"])),
  ties: z.exactOptional(ties),
});
