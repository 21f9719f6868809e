import { describe, expect, it } from "vitest";
import { renderSchemeFault } from "../../../core/words/renderMonth";
import { readScheme } from "../../../local/schemes/readScheme";
import { readySchemes } from "../../../local/schemes/loadSchemes";
import { smallScheme } from "../../core/month/smallScheme";

type Json = Record<string, unknown>;

/** What is wrong with the small scheme after a change, as English sentences. */
function faults(change: (scheme: Json & { indicators: Json[] }) => void): string[] {
  const scheme = structuredClone(smallScheme) as unknown as Json & { indicators: Json[] };
  change(scheme);
  return faultsOf(JSON.stringify(scheme));
}

function faultsOf(text: string): string[] {
  const reading = readScheme(text);
  return reading.kind === "scheme" ? [] : reading.faults.map((fault) => renderSchemeFault(fault, "en"));
}

const first = ({ indicators }: { indicators: Json[] }): Json => indicators[0] ?? {};

describe("readScheme", () => {
  it("reads what is right", () => {
    expect(readScheme(JSON.stringify(smallScheme))).toEqual({ kind: "scheme", scheme: smallScheme });
    expect(readySchemes().map(({ id }) => id)).toEqual(["after-sales", "pre-sales"]);
  });

  it("names path, expected and found", () => {
    expect(faults((scheme) => (first(scheme).weightPercent = "60"))).toEqual([
      'indicators[0].weightPercent: expected a number without quotation marks, found "60".',
    ]);
    expect(faults((scheme) => delete first(scheme).names)).toEqual([
      "indicators[0].names: the field is missing. Expected an object.",
    ]);
    expect(faults((scheme) => (first(scheme).weightPercent = 160))).toEqual([
      "indicators[0].weightPercent: expected 0 to 100, found 160.",
    ]);
    expect(faults((scheme) => (scheme.indicators = []))).toEqual([
      "indicators: expected a list that isn't empty, found [].",
    ]);
  });

  it("names a missing version, a target of 0 and digits that aren't whole", () => {
    expect(faults((scheme) => delete scheme.version)).toEqual([
      "version: the field is missing. Expected a number without quotation marks.",
    ]);
    for (const digits of [1.5, -1, 7]) {
      expect(faults((scheme) => (scheme.total = { ...smallScheme.total, digits }))).toEqual([
        `total.digits: expected a whole number from 0 to 6, found ${digits}.`,
      ]);
    }
    const target = (value: number) => (scheme: { indicators: Json[] }) => {
      const { method } = scheme.indicators[1] as { method: Json };
      method.target = value;
    };
    for (const value of [0, -3])
      expect(faults(target(value))).toEqual([
        `indicators[1].method.target: expected a number above 0, found ${value}.`,
      ]);
  });

  it("refuses what is nested too deeply in one sentence", () => {
    const lists = `{"version":2,"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const objects = `{"version":2,"a":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`;
    for (const text of [lists, objects])
      expect(faultsOf(text)).toEqual([
        "Its lists and objects are nested too deeply to be a scheme. Is it another file?",
      ]);
  });

  it("names the field that may be meant", () => {
    expect(faults((scheme) => (first(scheme).wieghtPercent = 60))).toEqual([
      "indicators[0]: unknown field “wieghtPercent”. Is “weightPercent” meant?",
    ]);
    expect(faults((scheme) => (scheme.zzzzzzzz = 1))).toEqual([
      "The scheme: unknown field “zzzzzzzz”. Delete it.",
    ]);
  });

  it("names the choices", () => {
    expect(faults((scheme) => (scheme.total = { digits: 2, mode: "half upp", missing: "zero" }))).toEqual([
      'total.mode: expected one of half up, up, down, half even; found "half upp". Is “half up” meant?',
    ]);
    expect(faults((scheme) => (first(scheme).method = { kind: "magic" }))[0]).toMatch(
      /^indicators\[0\]\.method\.kind: expected one of bands, ratio; found "magic"/,
    );
  });

  it("reads no other version", () => {
    expect(faults((scheme) => (scheme.version = 1))).toEqual([
      "version: expected 2, found 1. This program reads version 2.",
    ]);
    expect(faults((scheme) => (scheme.version = "2"))).toEqual([
      'version: expected 2, found "2". This program reads version 2.',
    ]);
  });

  it("refuses names that reach into every object", () => {
    expect(
      faultsOf(JSON.stringify(smallScheme).replace('"id":"rating"', '"id":"rating","__proto__":{"x":1}')),
    ).toEqual(["indicators[0]: the field name “__proto__” isn't allowed. Delete it."]);
    expect(faultsOf('{"constructor": {}}')[0]).toContain("“constructor” isn't allowed");
  });

  it("says where a text breaks off being JSON", () => {
    expect(faultsOf('{\n  "version": NaN\n}')[0]).toMatch(/line 2, column \d+/);
    expect(faultsOf("")[0]).toContain("isn't JSON");
  });

  it("lists everything that is wrong at once", () => {
    const found = faults((scheme) => {
      first(scheme).weightPercent = null;
      scheme.id = "";
    });
    expect(found).toHaveLength(2);
  });

  it("wants weights that total 100 %", () => {
    expect(faults((scheme) => (first(scheme).weightPercent = 55))).toEqual([
      "indicators: the weights total 95 %, expected 100 %. Correct the weightPercent fields.",
    ]);
  });

  it.each(["[]", "5", "null", '"text"'])("refuses %s as a whole", (text) => {
    expect(faultsOf(text)[0]).toMatch(/^The scheme: expected an object, found/);
  });
});
