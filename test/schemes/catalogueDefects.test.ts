import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findSchemeDefects } from "../../core/schemeCheck/findSchemeDefects";
import type { SchemeFinding } from "../../core/schemeCheck/schemeFinding";
import { withChoice } from "../../core/schemes/choices";
import type { Scheme } from "../../core/schemes/scheme";
import type { Language } from "../../core/words/language";
import { renderSchemeFinding } from "../../core/words/renderSchemeFinding";
import type { ListedDefect, ShownBy } from "./catalogueDefects/listedDefect";
import { S0 } from "./catalogueDefects/s0";
import { S1A } from "./catalogueDefects/s1a";
import { S1B } from "./catalogueDefects/s1b";
import { S3 } from "./catalogueDefects/s3";
import { S4 } from "./catalogueDefects/s4";

const LISTED: readonly ListedDefect[] = [...S0, ...S1A, ...S1B, ...S3, ...S4];
const READY = new URL("../../core/schemes/ready/", import.meta.url);
const SCHEMES: ReadonlyMap<string, Scheme> = new Map(
  readdirSync(READY).map((file) => {
    const scheme = JSON.parse(readFileSync(new URL(file, READY), "utf8")) as Scheme;
    return [scheme.entry ?? file, scheme];
  }),
);
const schemeOf = (entry: string): Scheme => SCHEMES.get(entry) as Scheme;

const known = new Map<string, readonly SchemeFinding[]>();

/** The findings of an entry's scheme, set to some readings. */
function findings(entry: string, set: ShownBy["set"] = {}): readonly SchemeFinding[] {
  const key = `${entry} ${JSON.stringify(set)}`;
  const before = known.get(key);
  if (before) return before;
  let scheme = schemeOf(entry);
  for (const [choice, option] of Object.entries(set)) {
    expect(scheme.choices?.find(({ id }) => id === choice)?.options.map(({ id }) => id)).toContain(option);
    scheme = withChoice(scheme, choice, option);
  }
  const found = findSchemeDefects(scheme);
  known.set(key, found);
  return found;
}

describe("the defects that the catalogue lists", () => {
  it("are gone through for every entry", () => {
    const entries = Array.from({ length: 70 }, (_, index) => `E${String(index + 1).padStart(2, "0")}`);
    expect([...new Set(LISTED.map(({ entry }) => entry))]).toEqual(entries);
    expect([...SCHEMES.keys()].sort()).toEqual(entries);
  });

  it.each(LISTED.map((listed) => [listed.entry, listed.defect, listed] as const))(
    "%s: %s",
    (entry, _, listed) => {
      if ("reason" in listed) {
        expect(listed.reason).not.toBe("");
        return;
      }
      for (const { code, place, set, ...numbers } of listed.shownBy)
        expect(findings(entry, set)).toContainEqual(expect.objectContaining({ code, place, ...numbers }));
    },
  );
});

describe("the items of E01 under the rules of E02", () => {
  const contest = (option: string): Scheme => {
    const { grades } = schemeOf("E02");
    const items = withChoice(
      withChoice(schemeOf("E01"), "other_sizes", "always_eight"),
      "item_count",
      option,
    );
    return { ...items, ...(grades && { grades }) };
  };
  const neverFiring = (option: string): SchemeFinding[] =>
    findSchemeDefects(contest(option)).filter(({ code }) => code === "rule never fires");

  it.each([
    ["six_without_level_4", 80],
    ["six_without_level_3", 88],
  ])("%s can't reach 92", (option, most) => {
    expect(neverFiring(option)).toMatchObject([{ place: "grades.rules.1", found: most, expected: 92 }]);
  });

  it.each(["seven_items", "six_without_a_level_2", "six_without_a_level_1"])("%s can", (option) => {
    expect(neverFiring(option)).toEqual([]);
  });

  it("show that group E has no row among the member grades of E03", () => {
    const { memberGrades } = schemeOf("E03");
    const found = findSchemeDefects({ ...contest("seven_items"), ...(memberGrades && { memberGrades }) });
    expect(found).toContainEqual(expect.objectContaining({ code: "no member row", grade: "E" }));
  });
});

describe("what is found in the ready schemes", () => {
  const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

  it.each([...SCHEMES.keys()].sort())("%s is said in three languages", (entry) => {
    for (const finding of findings(entry))
      for (const language of LANGUAGES) {
        const { place, what, remedy } = renderSchemeFinding(finding, schemeOf(entry), language);
        expect(`${place}|${what}|${remedy}`).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{\w+\}/);
        expect(place).not.toBe("");
        expect(what).not.toBe("");
        if (language !== "en") expect(what).toMatch(/[\u4e00-\u9fff]/);
      }
  });
});
