import { describe, expect, test } from "vitest";
import { checkScheme } from "../../../../core/schemes/checkScheme";
import { withSettings } from "../../../../core/schemes/choices";
import type { Scheme } from "../../../../core/schemes/scheme";
import { Speaker } from "../../../../core/words/explanation/speaker";
import { readySchemes } from "../../../../sidebar/library/readySchemes";
import { KINDS } from "../../../../sidebar/views/requirements/requirementForms";
import { requirementSentence } from "../../../../sidebar/views/requirements/requirementSentence";
import { startingRequirement } from "../../../../sidebar/views/requirements/startingRequirement";
import { words as en } from "../../../../sidebar/words/en/words";
import { requirements as texts } from "../../../../sidebar/words/en/requirements";

const names = { en: "New", "zh-CN": "新", "zh-TW": "新" };

function withRequirement(scheme: Scheme, kind: (typeof KINDS)[number]): Scheme {
  const { asks, sets } = startingRequirement(scheme, kind, "new");
  const entry = { id: "new", names, ...asks };
  return withSettings(scheme, [
    ...sets,
    { field: "requirements", value: [...(scheme.requirements ?? []), entry] },
  ]);
}

function said(scheme: Scheme): string[] {
  const speaker = new Speaker(scheme, "en");
  return (scheme.requirements ?? []).map((requirement) =>
    requirementSentence(requirement, scheme, speaker, texts, en.grades.conditions),
  );
}

describe("a new requirement", () => {
  test("leaves every ready scheme sound, of whatever kind it is, and asks for the columns that it lacks", () => {
    for (const scheme of readySchemes)
      for (const kind of KINDS)
        expect(checkScheme(withRequirement(scheme, kind)), `${scheme.id}: ${kind}`).toEqual([]);
  });

  test("takes a second column where one figure can't be both", () => {
    const bare: Scheme = { version: 2, id: "bare", names };
    expect(withRequirement(bare, "hours").inputs?.map(({ id, unit }) => [id, unit])).toEqual([
      ["from_value", "date"],
      ["to_value", "date"],
    ]);
  });
});

describe("a requirement in the list", () => {
  test("is one sentence with the figures that hold", () => {
    const sentences = readySchemes.flatMap((scheme) => said(scheme));
    expect(sentences).toContain("Promotion plan handed in on: on or before day 15 of the month");
    expect(sentences.filter((sentence) => /undefined|NaN|null/.test(sentence))).toEqual([]);
    expect(said(withRequirement({ version: 2, id: "bare", names }, "coverage"))).toEqual([
      "10 % of Number of all, rounded up",
    ]);
  });
});
