import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import type { Example } from "./runExample";

const exampleFile = z.object({
  examples: z.array(
    z.object({
      entry: z.string(),
      case: z.string(),
      input: z.record(z.string(), z.unknown()),
      expected: z.unknown(),
    }),
  ),
});

/** A file of worked examples, or why it can't be read. */
export type ExamplesReading =
  | { readonly kind: "examples"; readonly examples: readonly Example[] }
  | { readonly kind: "problem"; readonly problem: string };

/** Reads a file of worked examples: `{"examples": [{"entry", "case", "input", "expected"}]}`. */
export function readExamples(file: string): ExamplesReading {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return { kind: "problem", problem: error instanceof Error ? error.message : String(error) };
  }
  const checked = exampleFile.safeParse(document);
  if (checked.success) return { kind: "examples", examples: checked.data.examples };
  const [issue] = checked.error.issues;
  return {
    kind: "problem",
    problem: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a file of examples"}`,
  };
}
