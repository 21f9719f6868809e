import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { renderSchemeFault } from "../../../core/words/renderScheme";
import { readScheme } from "../../../sidebar/schemeImport/readScheme";
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
  const reading = readScheme(text, "grade");
  return reading.kind === "scheme" ? [] : reading.faults.map((fault) => renderSchemeFault(fault, "en"));
}

const clientsOf = ({ indicators }: { indicators: Json[] }): Json => indicators[1] ?? {};
const first = ({ indicators }: { indicators: Json[] }): Json => indicators[0] ?? {};

describe("readScheme", () => {
  it("reads what is right", () => {
    expect(readScheme(JSON.stringify(smallScheme))).toEqual({ kind: "scheme", scheme: smallScheme });
    expect(readySchemes().map(({ id }) => id)).toEqual(expect.arrayContaining(["after-sales", "pre-sales"]));
  });

  it.each(readySchemes().map((scheme): [string, Scheme] => [scheme.id, scheme]))(
    "reads the ready scheme %s as it is written",
    (_, scheme) => {
      expect(readScheme(JSON.stringify(scheme))).toEqual({ kind: "scheme", scheme });
    },
  );

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
      /^indicators\[0\]\.method\.kind: expected one of rated, bands, ratio, .*; found "magic"\.$/,
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

  it("refuses numbers as text, and numbers that are too large for any program", () => {
    const small = JSON.stringify(smallScheme);
    expect(faultsOf(small.replace('"fewCasesBelow":3', '"fewCasesBelow":"3"'))).toEqual([
      'indicators[0].source.fewCasesBelow: expected a number without quotation marks, found "3".',
    ]);
    expect(faultsOf(small.replace('"from":1,', '"from":1e999,'))).toEqual([
      "indicators[0].source.within.from: expected a number without quotation marks, found Infinity.",
    ]);
    expect(faults((scheme) => (scheme.total = { base: "1,000", cap: true, floor: null }))).toEqual([
      'total.base: expected a number without quotation marks, found "1,000".',
      "total.cap: expected a number without quotation marks, or the id of a figure, found true.",
    ]);
  });

  it("takes null only where it stands for none", () => {
    expect(faults((scheme) => (scheme.total = { digits: null, cap: null, base: null }))).toEqual([
      "total.base: expected a number without quotation marks, or the id of a figure, found null.",
    ]);
  });

  it("wants ids of letters, digits and _ that no number could be", () => {
    for (const id of ["服务分", "E1_a", "_", "4s"])
      expect(faults((scheme) => (first(scheme).id = id))).toEqual([]);
    for (const id of ["a-b", "a b", "a.b", "12", "a/b", "=1"])
      expect(faults((scheme) => (first(scheme).id = id))).toEqual([
        `indicators[0].id: an id consists of letters, digits and _, with a letter or _ among them; found "${id}".`,
      ]);
    expect(faults((scheme) => (scheme.id = "a-b"))).toEqual([]);
    expect(faults((scheme) => (scheme.id = "../a"))[0]).toContain("letters, digits, _ and -");
  });

  it("says of a part that has several forms what each of them is told by", () => {
    expect(faults((scheme) => (first(scheme).zeroWhen = { al: [] }))).toEqual([
      'indicators[0].zeroWhen: expected conditions: an object with "all" or with "any", found {"al":[]}.',
    ]);
    expect(faults((scheme) => (first(scheme).zeroWhen = { all: [{ of: "clients", atleast: 3 }] }))).toEqual([
      "indicators[0].zeroWhen.all[0]: unknown field “atleast”. Is “atLeast” meant?",
    ]);
    expect(faults((scheme) => (scheme.grades = { lables: {} }))).toEqual([
      'grades: expected an object with "bands" or with "rules", found {"lables":{}}.',
    ]);
    expect(faults((scheme) => (scheme.grades = { ...smallScheme.grades, labels: { A: "best" } }))).toEqual([
      'grades.labels.A: expected an object, found "best".',
    ]);
    const steps = { kind: "steps", target: 24, step: 0, pointPerStep: 5 };
    expect(faults((scheme) => (first(scheme).method = steps))).toEqual([
      "indicators[0].method.step: expected a number above 0, found 0.",
      "indicators[0].method.pointsPerStep: the field is missing. Expected a number without quotation marks, or the id of a figure.",
      "indicators[0].method: unknown field “pointPerStep”. Is “pointsPerStep” meant?",
    ]);
    expect(faults((scheme) => (clientsOf(scheme).method = { kind: "ratio", target: "team meen" }))).toEqual([
      'indicators[1].method.target: an id consists of letters, digits and _, with a letter or _ among them (and dots as in grade.wage); found "team meen".',
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
