import * as z from "zod/mini";
import { SCHEME_VERSION } from "../../core/schemes/scheme";

const filledText = z.string().check(z.minLength(1));
const names = z.strictObject({ en: filledText, "zh-CN": filledText, "zh-TW": filledText });
const synonyms = z.strictObject({
  en: z.array(filledText),
  "zh-CN": z.array(filledText),
  "zh-TW": z.array(filledText),
});
const edges = z.enum(["as worded", "lower", "upper", "round"]);
const bands = z.array(z.array(z.union([z.number(), z.string()])).check(z.minLength(2))).check(z.minLength(1));
const positive = z.number().check(z.gt(0));

const source = z.strictObject({
  aggregate: z.enum(["sum", "mean", "weightedMean", "count", "share", "ratio", "last"]),
  columns: synonyms,
  reads: z.enum(["number", "duration", "yesNo", "any"]),
  weightColumns: z.optional(synonyms),
  ofColumns: z.optional(synonyms),
  whereColumns: z.optional(synonyms),
  whereNeeded: z.optional(z.boolean()),
  missing: z.optional(
    z.strictObject({ words: z.optional(z.array(z.string())), zero: z.optional(z.boolean()) }),
  ),
  within: z.optional(z.strictObject({ from: z.number(), to: z.number() })),
  fewCasesBelow: z.optional(z.number().check(z.gte(0))),
});

const method = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("bands"), bands, edges: z.optional(edges) }),
  z.strictObject({
    kind: z.literal("ratio"),
    target: z.union([positive, z.enum(["team mean", "team median"])]),
    better: z.optional(z.enum(["higher", "lower"])),
    capFraction: z.optional(positive),
    bands: z.optional(bands),
    edges: z.optional(edges),
  }),
]);

const measure = z.strictObject({
  names,
  unit: z.enum(["rating", "share", "seconds", "clients", "money", "items"]),
  source,
  method,
});

const indicator = z.strictObject({
  id: filledText,
  names,
  weightPercent: z.number().check(z.gte(0), z.lte(100)),
  unit: z.optional(measure.def.shape.unit),
  measureNames: z.optional(names),
  source,
  method,
  alternatives: z.optional(z.array(measure)),
});

const total = z.strictObject({
  digits: z.number().check(z.gte(0), z.lte(6), z.multipleOf(1)),
  mode: z.enum(["half up", "up", "down", "half even"]),
  missing: z.enum(["not graded", "zero", "renormalise"]),
});

const totalBands = z.strictObject({ bands, edges, labels: z.optional(z.record(z.string(), names)) });

/** The form of a scheme document: what comes from outside is checked by it before anything reads it. */
export const schemeSchema = z.strictObject({
  version: z.literal(SCHEME_VERSION),
  id: filledText,
  names,
  group: z.optional(z.string()),
  summary: z.optional(names),
  entry: z.optional(z.string()),
  document: z.optional(z.string()),
  reason: z.optional(names),
  personColumns: z.optional(synonyms),
  dateColumns: z.optional(synonyms),
  indicators: z.array(indicator).check(z.minLength(1)),
  total,
  grades: totalBands,
  payout: totalBands,
});

/** Every field name of a scheme document, to find the one that a mistyped name means. */
export const SCHEME_FIELDS: readonly string[] = [
  ...new Set(
    [schemeSchema, source, indicator, measure, total, totalBands, names]
      .flatMap((schema) => Object.keys(schema.def.shape))
      .concat(
        method.def.options.flatMap((option) => Object.keys(option.def.shape)),
        ["words", "zero", "from", "to"],
      ),
  ),
];
