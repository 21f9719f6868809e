import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { ADAPTERS } from "../../../local/examples/adapters";
import { readExamples } from "../../../local/examples/exampleFile";
import { runExample } from "../../../local/examples/runExample";

const READY = fileURLToPath(new URL("../../../core/schemes/ready", import.meta.url));
const FURTHER = fileURLToPath(new URL("../../schemes/further", import.meta.url));

const schemes = readdirSync(READY).map(
  (name) => JSON.parse(readFileSync(join(READY, name), "utf8")) as Scheme,
);
const examples = readdirSync(FURTHER).flatMap((name) => {
  const reading = readExamples(join(FURTHER, name));
  if (reading.kind === "problem") throw new Error(`${name}: ${reading.problem}`);
  return reading.examples;
});

describe("examples beside the catalogue's", () => {
  it.each(examples.map((example) => [`${example.entry} ${example.case}`, example] as const))(
    "%s",
    (_, example) => {
      const scheme = schemes.find(({ entry }) => entry === example.entry);
      const adapter = ADAPTERS[example.entry];
      if (!scheme || !adapter) throw new Error(`no scheme or adapter for ${example.entry}`);
      expect(runExample(example, scheme, adapter).failures).toEqual([]);
    },
  );

  it("are refused where an input isn't known, instead of passing it over", () => {
    const scheme = schemes.find(({ entry }) => entry === "E13");
    const adapter = ADAPTERS.E13;
    if (!scheme || !adapter) throw new Error("E13 is missing");
    const example = { entry: "E13", case: "unknown breach", input: { whistling: "1" }, expected: "100" };
    expect(runExample(example, scheme, adapter).failures).toMatchObject([
      { found: "no incident is called whistling" },
    ]);
  });
});
