import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Scheme } from "../../core/schemes/scheme";
import { ADAPTERS } from "./adapters";
import { readExamples } from "./exampleFile";
import type { Verdict } from "./runExample";
import { runExample } from "./runExample";

const READY_FOLDER = fileURLToPath(new URL("../../core/schemes/ready", import.meta.url));

function readySchemes(): Scheme[] {
  return readdirSync(READY_FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(READY_FOLDER, name), "utf8")) as Scheme);
}

function lineOf(entry: string, scheme: Scheme | undefined, verdicts: readonly Verdict[]): string {
  const failed = verdicts.filter(({ failures }) => failures.length > 0).length;
  const takes = [...new Set(verdicts.flatMap((verdict) => verdict.takes ?? []))];
  const name = scheme ? scheme.names["zh-CN"] : "no ready scheme";
  const taken = takes.length > 0 ? `, takes ${takes.join(", ")}` : "";
  return `${failed === 0 ? "ok  " : "FAIL"} ${entry} ${name}: ${verdicts.length - failed} passed, ${failed} failed${taken}`;
}

const [file, ...options] = process.argv.slice(2);
const asked = options[options.indexOf("--entry") + 1];
const only = options.includes("--entry") ? asked : undefined;
const reading = file === undefined ? undefined : readExamples(file);
if (reading?.kind !== "examples") {
  console.error(
    reading === undefined
      ? "Usage: npm run examples -- FILE.json [--entry E15]"
      : `${file ?? ""} is no file of examples: ${reading.problem}`,
  );
  process.exitCode = 2;
} else {
  const schemes = readySchemes();
  const examples = reading.examples.filter(({ entry }) => only === undefined || entry === only);
  if (examples.length === 0)
    console.error(`${file ?? ""} holds no examples${only === undefined ? "" : ` of ${only}`}.`);
  const entries = [...new Set(examples.map(({ entry }) => entry))];
  let failed = 0;
  for (const entry of entries) {
    const scheme = schemes.find((each) => each.entry === entry);
    const adapter = ADAPTERS[entry];
    const ofEntry = examples.filter((example) => example.entry === entry);
    const verdicts = ofEntry.map((example): Verdict => {
      if (scheme && adapter) return runExample(example, scheme, adapter);
      return { example, failures: [{ expected: example.expected, found: "no scheme or adapter" }] };
    });
    console.log(lineOf(entry, scheme, verdicts));
    for (const { example, failures } of verdicts)
      for (const { reading: name, expected, found } of failures)
        console.log(
          `     ${example.case}${name === undefined ? "" : ` [${name}]`}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
        );
    failed += verdicts.filter(({ failures }) => failures.length > 0).length;
  }
  console.log(`${examples.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || examples.length === 0 ? 1 : 0;
}
