import * as z from "zod/mini";
import { synonyms } from "./names";

const missing = z.strictObject({
  words: z.exactOptional(z.array(z.string())),
  zero: z.exactOptional(z.boolean()),
});

/** Where a value comes from. */
export const source = z.strictObject({
  aggregate: z.enum(["sum", "mean", "weightedMean", "count", "share", "ratio", "last"]),
  columns: synonyms,
  reads: z.enum(["number", "duration", "yesNo", "any"]),
  weightColumns: z.exactOptional(synonyms),
  ofColumns: z.exactOptional(synonyms),
  whereColumns: z.exactOptional(synonyms),
  whereNeeded: z.exactOptional(z.boolean()),
  missing: z.exactOptional(missing),
  within: z.exactOptional(z.strictObject({ from: z.number(), to: z.number() })),
  fewCasesBelow: z.exactOptional(z.number().check(z.gte(0))),
});
