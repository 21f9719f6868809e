import * as z from "zod/mini";
import { bandRows, bands } from "./bandRows";
import { id, names } from "./names";
import {
  conditionSet,
  figure,
  looseCondition,
  operand,
  operandOrNone,
  percentOperand,
  positiveOperand,
} from "./operand";

const of = { of: z.exactOptional(figure) };
const better = z.exactOptional(z.enum(["higher", "lower"]));
const emptyDenominator = z.exactOptional(z.enum(["undefined", "zero", "one"]));
const optionalOperand = z.exactOptional(operand);
const optionalOrNone = z.exactOptional(operandOrNone);
const point = z.strictObject({ value: operand, points: operand });

/** How partial steps count. */
export const partialSteps = z.enum(["full", "started", "proportional"]);

/** What equal results get. */
export const ties = z.enum(["best", "average", "worst", "dense"]);

const target = z.union([z.number().check(z.gt(0)), z.enum(["team mean", "team median"]), figure]);

const rated = z.strictObject({
  kind: z.literal("rated"),
  ...of,
  from: optionalOrNone,
  to: optionalOrNone,
  rubric: z.exactOptional(bandRows),
});
const ratio = z.strictObject({
  kind: z.literal("ratio"),
  ...of,
  part: z.exactOptional(z.array(figure).check(z.minLength(1))),
  target,
  better,
  capFraction: z.exactOptional(z.nullable(z.number().check(z.gt(0)))),
  emptyDenominator,
  gives: z.exactOptional(z.enum(["points", "fraction"])),
  bands: z.exactOptional(bandRows),
  edges: bands.edges,
});
const threshold = z.strictObject({
  kind: z.literal("threshold"),
  ...of,
  reached: conditionSet,
  points: optionalOperand,
  missedPoints: optionalOperand,
});
const deduction = z.strictObject({
  kind: z.literal("deduction"),
  floor: optionalOrNone,
  zeroIfMoreThan: optionalOperand,
});
const steps = z.strictObject({
  kind: z.literal("steps"),
  ...of,
  target: operand,
  step: positiveOperand,
  pointsPerStep: operand,
  better,
  steps: z.exactOptional(partialSteps),
  zeroBeyond: optionalOperand,
  floor: optionalOrNone,
});
const rankLevel = z.strictObject({
  kind: z.literal("rankLevel"),
  ...of,
  level: operand,
  units: optionalOrNone,
  order: z.exactOptional(z.enum(["high", "low"])),
  ties: z.exactOptional(ties),
});
const level = z.strictObject({ id, names, points: operand });
const rater = z.strictObject({ id: figure, names, weight: percentOperand });

/** How a value becomes points. */
export const method = z.discriminatedUnion("kind", [
  rated,
  z.strictObject({ kind: z.literal("bands"), ...of, ...bands }),
  ratio,
  threshold,
  z.strictObject({ kind: z.literal("yesNo"), ...of }),
  deduction,
  steps,
  z.strictObject({ kind: z.literal("linear"), ...of, from: point, to: point }),
  rankLevel,
  z.strictObject({
    kind: z.literal("levels"),
    ...of,
    levels: z.array(level).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal("raters"),
    raters: z.array(rater).check(z.minLength(1)),
    missing: z.exactOptional(z.enum(["undefined", "renormalise"])),
  }),
  z.strictObject({
    kind: z.literal("review"),
    marks: z.array(figure).check(z.minLength(1)),
    rule: z.exactOptional(z.enum(["last replaces", "mean"])),
  }),
  z.strictObject({ kind: z.literal("bonus"), cap: optionalOrNone }),
  z.strictObject({ kind: z.literal("mean"), ...of }),
  z.strictObject({ kind: z.literal("share"), ...of, counts: looseCondition, emptyDenominator }),
  z.strictObject({
    kind: z.literal("periods"),
    ...of,
    divideBy: z.exactOptional(z.union([z.literal("served"), z.number().check(z.gt(0))])),
    yearEnd: z.exactOptional(figure),
    periodShare: optionalOperand,
  }),
]);
