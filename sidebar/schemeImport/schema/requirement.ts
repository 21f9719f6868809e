import * as z from "zod/mini";
import { filledText, id, names } from "./names";
import { conditionSet, figure, operand } from "./operand";

const named = { id, names };
const limit = z.exactOptional(z.enum(["included", "excluded"]));
const when = z.exactOptional(conditionSet);
const dayWindow = z.strictObject({ when, fromDay: operand, toDay: operand });
const span = z.strictObject({ when, length: z.enum(["week", "month", "quarter", "half-year", "year"]) });

/** Something to be done or kept. */
export const requirement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("test"), ...named, passes: conditionSet }),
  z.strictObject({ kind: z.literal("workingDays"), ...named, from: figure, days: operand }),
  z.strictObject({
    kind: z.literal("dayOfMonth"),
    ...named,
    date: figure,
    day: operand,
    limitDay: limit,
  }),
  z.strictObject({
    kind: z.literal("dayAfterPeriod"),
    ...named,
    period: figure,
    monthsAfter: operand,
    day: operand,
  }),
  z.strictObject({
    kind: z.literal("hours"),
    ...named,
    from: figure,
    to: figure,
    hours: operand,
    limit,
  }),
  z.strictObject({
    kind: z.literal("dayWindow"),
    ...named,
    day: figure,
    windows: z.array(dayWindow).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal("everyWindow"),
    ...named,
    done: figure,
    listed: z.enum(["week", "month"]),
    windows: z.array(span).check(z.minLength(1)),
    placed: z.exactOptional(z.enum(["calendar", "rolling"])),
    span: z.exactOptional(operand),
    atLeast: z.exactOptional(operand),
  }),
  z.strictObject({
    kind: z.literal("atMost"),
    ...named,
    list: figure,
    exempt: z.exactOptional(z.array(filledText)),
    atMost: operand,
  }),
  z.strictObject({ kind: z.literal("coverage"), ...named, of: figure, share: operand }),
  z.strictObject({
    kind: z.literal("interval"),
    ...named,
    first: figure,
    months: operand,
    count: figure,
  }),
]);

/** Who scores, collects and reviews a post, in order. */
export const reviewChain = z.strictObject({
  post: filledText,
  names,
  steps: z.array(names).check(z.minLength(1)),
});
