import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Scheme } from "../../core/schemes/scheme";
import { ADAPTERS } from "../../local/examples/adapters";
import { readExamples } from "../../local/examples/exampleFile";
import type { Example } from "../../local/examples/runExample";
import { runExample } from "../../local/examples/runExample";

const FOLDER = fileURLToPath(new URL("../../core/schemes/ready", import.meta.url));
const FILE = fileURLToPath(new URL("examples.json", import.meta.url));

const reading = readExamples(FILE);
if (reading.kind === "problem") throw new Error(reading.problem);
const { examples } = reading;

const schemes = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Scheme)
    .map((scheme) => [scheme.entry, scheme]),
);
const asked = [...new Set(examples.map(({ entry }) => entry))];
const computed = asked.filter((entry) => schemes.has(entry) && entry in ADAPTERS).sort();

/** The case, with what was expected and found instead under each reading that fails. */
function failuresOf(example: Example): unknown[] {
  const scheme = schemes.get(example.entry);
  const adapter = ADAPTERS[example.entry];
  if (!scheme || !adapter) return [example.case, "no scheme or adapter"];
  return runExample(example, scheme, adapter).failures.map((failure) => [example.case, failure]);
}

describe("the worked examples of the catalogue", () => {
  it("are of 62 entries, each of which has a scheme that computes them", () => {
    expect(asked).toHaveLength(62);
    expect(computed).toEqual([...asked].sort());
  });

  it.each(computed)("of %s come out, under every reading where the text is open", (entry) => {
    const ofEntry = examples.filter((example) => example.entry === entry);
    expect(ofEntry.flatMap(failuresOf)).toEqual([]);
  });

  it.each(computed)("of %s don't come out when something else is expected", (entry) => {
    const ofEntry = examples.filter((example) => example.entry === entry);
    const passing = ofEntry.filter(
      (example) => failuresOf({ ...example, expected: "something else" }).length === 0,
    );
    expect(passing).toEqual([]);
  });
});
