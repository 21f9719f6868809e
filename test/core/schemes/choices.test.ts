import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScheme } from "../../../core/schemes/checkScheme";
import { openChoices, takeOption, withChoice } from "../../../core/schemes/choices";
import { settingOf } from "../../../core/schemes/fieldPath";
import type { ChoiceOption, FieldSetting } from "../../../core/schemes/choice";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import { smallScheme } from "../month/smallScheme";

const names = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });
const optionOf = (id: string, ...sets: ChoiceOption["sets"]): ChoiceOption => ({
  id,
  names: names(id),
  sets,
});
const limits = (row: number, value: string): FieldSetting => ({
  field: `commissions.personal.bands.${row}.0`,
  value,
});

/** A commission of which the text gives 15,000 to two tiers and 20,000.50 to none. */
const commission: Scheme = {
  version: 2,
  id: "commission",
  names: names("Commission"),
  inputs: [{ id: "sales", names: names("Sales"), unit: "money" }],
  commissions: [
    {
      id: "personal",
      names: names("Personal commission"),
      of: "sales",
      method: "whole",
      bands: [
        ["15000元以下(含)", "1.5%"],
        ["15000~20000", "2%"],
        ["20000(不含)~25000", "4%"],
      ],
    },
  ],
  choices: [
    {
      id: "edge15000",
      names: names("Whose is 15,000?"),
      taken: "first_band",
      options: [
        optionOf("first_band", limits(0, "15000元以下(含)")),
        optionOf("second_band", limits(0, "15000元以下(不含)")),
        optionOf("as_written", limits(0, "15000元以下")),
      ],
    },
    {
      id: "gap20000",
      names: names("Whose is 20,000.50?"),
      taken: "as_third_band",
      options: [
        optionOf("as_third_band", limits(1, "15000~20000"), limits(2, "20000(不含)~25000")),
        optionOf("as_second_band", limits(1, "15000~20001(不含)"), limits(2, "20001~25000")),
      ],
    },
  ],
};

/** Fields of the small scheme that options can set, with values they can have. */
const FIELDS = {
  "total.cap": [null, 100, 110],
  "total.missing": ["not graded", "zero", "renormalise"],
  "indicators.clients.method.capFraction": [null, 1, 1.5],
  "indicators.rating.method.bands.0.0": ["4以上", "4以上(不含)", "4.2以上"],
  "grades.bands": [smallScheme.grades.bands, [["60以上", "A"]], [["0以上", "B"]]],
  "ranking.ties": ["best", "average", "dense"],
} as const;

/** The small scheme with a choice over some of the fields, set to the option taken. */
const schemes = fc
  .record({
    fields: fc.uniqueArray(fc.constantFrom(...Object.keys(FIELDS)), { minLength: 1 }),
    taken: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ fields, taken }): Scheme => {
    const options = [0, 1, 2].map((place) => ({
      id: `option_${place}`,
      names: names(`Option ${place}`),
      sets: fields.map((field) => ({ field, value: FIELDS[field as keyof typeof FIELDS][place] })),
    }));
    const choice = { id: "reading", names: names("Reading"), taken: "option_0", options };
    return withChoice({ ...smallScheme, choices: [choice] }, "reading", `option_${taken}`);
  });
const option = fc.constantFrom("option_0", "option_1", "option_2");

describe("withChoice", () => {
  it("changes nothing where the option is the one taken", () => {
    fc.assert(
      fc.property(schemes, (scheme) => {
        expect(withChoice(scheme, "reading", scheme.choices?.[0]?.taken ?? "")).toEqual(scheme);
      }),
    );
    for (const { id, taken } of commission.choices ?? [])
      expect(withChoice(commission, id, taken)).toEqual(commission);
  });

  it("is undone by taking the first option again", () => {
    fc.assert(
      fc.property(schemes, option, (scheme, other) => {
        const taken = scheme.choices?.[0]?.taken ?? "";
        expect(withChoice(withChoice(scheme, "reading", other), "reading", taken)).toEqual(scheme);
      }),
    );
    for (const { id, taken, options } of commission.choices ?? [])
      for (const other of options)
        expect(withChoice(withChoice(commission, id, other.id), id, taken)).toEqual(commission);
  });

  it("leaves a scheme that is set to the option it says, and the scheme it was made of as it was", () => {
    fc.assert(
      fc.property(schemes, option, (scheme, other) => {
        const before = JSON.stringify(scheme);
        const set = withChoice(scheme, "reading", other);
        expect(JSON.stringify(scheme)).toBe(before);
        expect(checkScheme(set)).toEqual([]);
        expect(openChoices(set)).toMatchObject([{ choice: { taken: other }, setTo: { id: other } }]);
      }),
    );
  });

  it("sets one entry of a list and shares what lies beside it", () => {
    const set = withChoice(commission, "edge15000", "second_band");
    expect(set.commissions?.[0]?.bands.map(([limits]) => limits)).toEqual([
      "15000元以下(不含)",
      "15000~20000",
      "20000(不含)~25000",
    ]);
    expect(set.commissions?.[0]?.bands[1]).toBe(commission.commissions?.[0]?.bands[1]);
    expect(set.choices?.map(({ taken }) => taken)).toEqual(["second_band", "as_third_band"]);
  });
});

describe("takeOption", () => {
  it("says which choices and options there are", () => {
    expect(takeOption(commission, "edge1500", "first_band")).toEqual({
      fault: {
        code: "unknown choice",
        found: "edge1500",
        known: ["edge15000", "gap20000"],
        nearest: "edge15000",
      },
    });
    expect(takeOption(commission, "gap20000", "second_band")).toMatchObject({
      fault: { code: "unknown choice", nearest: "as_second_band" },
    });
    expect(takeOption(smallScheme, "any", "any")).toMatchObject({ fault: { known: [] } });
    expect(withChoice(commission, "edge1500", "first_band")).toBe(commission);
  });

  it.each([
    "indicators.ratings.method.edges",
    "grades.bands.7.0",
    "grades.bands.0.0.0",
    "total.digits.places",
    "indicator.rating.method.edges",
    "__proto__.polluted",
    "total.constructor",
    "",
  ])("refuses to set %j", (field) => {
    const only = { id: "only", names: names("Only"), sets: [{ field, value: 1 }] };
    const choice = { id: "reading", names: names("Reading"), taken: "only", options: [only] };
    expect(takeOption({ ...smallScheme, choices: [choice] }, "reading", "only")).toMatchObject({
      fault: { code: "setting leads nowhere", field },
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("settingOf", () => {
  it("finds fields by ids and places, and tells what isn't there yet from what can't be", () => {
    expect(settingOf(smallScheme, "indicators.rating.method.bands.1.0")).toEqual({
      kind: "value",
      value: "3~4",
    });
    expect(settingOf(smallScheme, "total.cap")).toEqual({ kind: "absent" });
    expect(settingOf(smallScheme, "ranking.ties")).toEqual({ kind: "absent" });
    expect(settingOf(smallScheme, "indicators.ratting.method")).toEqual({
      kind: "nowhere",
      nearest: "rating",
    });
  });
});

describe("openChoices", () => {
  it("tells an option that the fields agree with from the one that the scheme says", () => {
    const [edge, gap] = openChoices(commission);
    expect([edge?.setTo?.id, gap?.setTo?.id]).toEqual(["first_band", "as_third_band"]);
    const [first] = commission.commissions ?? [];
    const bands =
      first?.bands.map((row, index) => (index === 0 ? ["15000元以下", ...row.slice(1)] : row)) ?? [];
    const edited = { ...commission, commissions: first ? [{ ...first, bands }] : [] };
    expect(openChoices(edited)[0]).toMatchObject({
      choice: { taken: "first_band" },
      setTo: { id: "as_written" },
    });
    expect(openChoices(smallScheme)).toEqual([]);
  });
});
