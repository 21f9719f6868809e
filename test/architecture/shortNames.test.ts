import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { loadShortNames } from "../hosts/catalogue/loadBuild";
import { nameUses, readBundled } from "./nameUses";

const shortNames = await loadShortNames();
const sources = new Map([
  ...readBundled("addin/functions/functions.ts"),
  ...readBundled("apps-script/functions/expose.ts"),
]);
const uses = new Map([...sources].map(([path, source]) => [path, nameUses(source)]));

/** Every name that the objects of the language have; nothing of what a browser or Node adds. */
const LANGUAGE = `Object.getOwnPropertyNames(globalThis)
  .filter((name) => name !== "console" && name !== "WebAssembly")
  .map((name) => globalThis[name])
  .flatMap((value) => [value, value?.prototype])
  .filter((value) => Object(value) === value)
  .flatMap((value) => Object.getOwnPropertyNames(value))`;
// What a step of an iterator and a match of a pattern hold.
const OF_RESULTS = ["value", "done", "index", "input", "groups", "indices"];

function where(fits: (path: string) => boolean): string[] {
  return [...uses.keys()].filter(fits);
}

describe("a field with a short name in the bundles", () => {
  it("stands once in the list, in the order of the alphabet", () => {
    expect(shortNames).toEqual([...new Set(shortNames)].sort());
  });

  it.each(shortNames)("is only a field: %s", (name) => {
    expect(where((path) => uses.get(path)?.texts.has(name) === true)).toEqual([]);
    // A sentence part may be named in sentences alone.
    expect(where((path) => uses.get(path)?.fields.has(name) === true)).not.toEqual([]);
  });

  it("has no name that the language knows", () => {
    const known = new Set([...(runInContext(LANGUAGE, createContext()) as string[]), ...OF_RESULTS]);
    expect(known).toContain("flatMap");
    expect(shortNames.filter((name) => known.has(name))).toEqual([]);
  });

  it("has no name that is used where our code meets Excel and Google Sheets", () => {
    const host = where((path) => !path.startsWith("core/"));
    expect(host.length).toBeGreaterThan(5);
    expect(host.filter((path) => shortNames.some((name) => uses.get(path)?.fields.has(name)))).toEqual([]);
  });
});

describe("the names that a source uses", () => {
  it.each([
    ['const side = fields["found"];', "a key"],
    ["const side = (fields) => `found`;", "a text without places"],
    ['type Side = "found" | "lost";', "a choice"],
    ["const said = 'set missing to \"found\"';", "a quoted word"],
    ["const shown = /^(found|lost)$/.test(name);", "a word of a pattern"],
  ])("are texts in %s (%s)", (source) => {
    expect(nameUses(source).texts).toContain("found");
  });

  it.each([
    ["answer.found = 1;", "read or set"],
    ["const answer = { found: 1 };", "written"],
    ["const answer = { found };", "written in short"],
    ["const { found } = answer;", "taken apart"],
    ["const { found: other } = answer;", "taken apart under another name"],
  ])("are fields in %s (%s)", (source) => {
    const { fields, texts } = nameUses(source);
    expect(fields).toContain("found");
    expect(texts).not.toContain("found");
  });

  it("are no texts where a pattern looks for them inside of a text", () => {
    expect(nameUses("const names = /\\b(found|lost)\\b/.test(header);").texts).not.toContain("found");
  });

  it("are no texts where they are gone with the types, or are places of a sentence", () => {
    const source = 'type Ends = Pick<Edge, "found"> & Edge["found"]; const said = "{found} is no number";';
    expect(nameUses(source).texts).not.toContain("found");
  });
});
