import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import type { Names } from "../../core/schemes/names";
import type { Scheme } from "../../core/schemes/scheme";
import { readExamples } from "../../local/examples/exampleFile";
import { readScheme } from "../../sidebar/schemeImport/readScheme";

const FOLDER = fileURLToPath(new URL("../../core/schemes/ready", import.meta.url));
const EXAMPLES = fileURLToPath(new URL("examples.json", import.meta.url));

const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name): [string, string] => [name, readFileSync(join(FOLDER, name), "utf8")]);
const library = texts.map(([name, text]): [string, Scheme] => [name, JSON.parse(text) as Scheme]);

/** The entries of the catalogue, and those of them that have no figures. */
const ENTRIES = Array.from({ length: 70 }, (_, index) => `E${String(index + 1).padStart(2, "0")}`);
const WITHOUT_FIGURES = ["E09", "E30", "E32", "E42", "E44", "E58", "E61", "E62"];

const isNames = (part: object): part is Names => "en" in part && "zh-CN" in part && "zh-TW" in part;

/** Every name and text in three languages that a part of a scheme holds. */
function namesIn(part: unknown): Names[] {
  if (typeof part !== "object" || part === null) return [];
  // Header texts are lists of words that people use, in any script.
  if (isNames(part)) return typeof part.en === "string" ? [part] : [];
  return Object.values(part).flatMap(namesIn);
}

const toTaiwan = OpenCC.Converter({ from: "cn", to: "tw" });
const toTraditional = OpenCC.Converter({ from: "cn", to: "t" });

/** Characters that Taiwan writes as they are, though they also stand for another one in the simplified script. */
const BOTH_SCRIPTS = "占台准只制系表面";

/** Characters of a text that only the simplified script has. */
const simplifiedIn = (text: string): string[] =>
  [...text].filter(
    (character) =>
      toTraditional(character) !== character &&
      toTaiwan(character) !== character &&
      !BOTH_SCRIPTS.includes(character),
  );

describe("the library", () => {
  it("has one scheme for each entry of the catalogue", () => {
    expect(library.map(([, { entry }]) => entry).sort()).toEqual(ENTRIES);
    expect(new Set(library.map(([, { id }]) => id)).size).toBe(ENTRIES.length);
  });

  it("has skeletons where the text has no figures, and nowhere else", () => {
    const skeletons = library.filter(([, { status }]) => status === "skeleton");
    expect(skeletons.map(([, { entry }]) => entry).sort()).toEqual(WITHOUT_FIGURES);
  });

  it("has every reading of the examples as an option", () => {
    const reading = readExamples(EXAMPLES);
    if (reading.kind === "problem") throw new Error(reading.problem);
    const missing = reading.examples.flatMap(({ entry, expected }) => {
      const readings = (expected as { readings?: object } | null)?.readings;
      const scheme = library.find(([, each]) => each.entry === entry)?.[1];
      // One question's readings are one choice's options, so that a scheme can be set to each.
      const options = (scheme?.choices ?? []).map((choice) => choice.options.map(({ id }) => id));
      const asked = Object.keys(readings ?? {});
      return options.some((ids) => asked.every((id) => ids.includes(id))) || asked.length === 0
        ? []
        : [`${entry}: ${asked.join(", ")}`];
    });
    expect(missing).toEqual([]);
  });
});

describe("each ready scheme", () => {
  it.each(texts)("%s is read without a fault", (_, text) => {
    const reading = readScheme(text);
    expect(reading.kind === "faults" ? reading.faults : []).toEqual([]);
  });

  it.each(library)("%s says where it belongs and where it comes from", (name, scheme) => {
    expect(name).toBe(`${scheme.entry ?? ""}-${scheme.id}.json`);
    expect(scheme.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(scheme.document).toMatch(/^S[0-4] L\d/);
    expect([scheme.group, scheme.summary]).not.toContain(undefined);
  });

  it.each(library)("%s is named in English, simplified and traditional Chinese", (_, scheme) => {
    for (const names of namesIn(scheme)) {
      expect(Object.values(names).filter((text) => text.trim() === "")).toEqual([]);
      expect([names["zh-TW"], simplifiedIn(names["zh-TW"])]).toEqual([names["zh-TW"], []]);
      // The same text for both scripts is right only where both write it so.
      if (names["zh-TW"] === names["zh-CN"]) expect(simplifiedIn(names["zh-CN"])).toEqual([]);
    }
  });

  it.each(library)(
    "%s has English names without Chinese, and Chinese ones that aren't English",
    (_, scheme) => {
      expect(scheme.names.en).not.toMatch(/\p{Script=Han}/u);
      expect(scheme.summary?.en).not.toMatch(/\p{Script=Han}/u);
      for (const language of ["zh-CN", "zh-TW"] as const) {
        expect(scheme.names[language]).toMatch(/\p{Script=Han}/u);
        expect(scheme.summary?.[language]).toMatch(/\p{Script=Han}/u);
      }
    },
  );
});
