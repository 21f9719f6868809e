import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../core/words/language";
import { renderSchemeFault } from "../../../core/words/renderScheme";
import { readScheme } from "../../../sidebar/schemeImport/readScheme";

const FOLDER = fileURLToPath(new URL("../../schemes/broken", import.meta.url));

/** What is said of the one thing that is wrong in each file. */
const BROKEN: readonly (readonly [file: string, sentence: string])[] = [
  ["answer-not-a-number", 'incidents[0].points.bands[1]: expected points or a rate, found "more".'],
  [
    "bad-figure-id",
    'total.cap: an id consists of letters, digits and _, with a letter or _ among them (and dots as in grade.wage); found "total points".',
  ],
  [
    "bad-id",
    'indicators[0].id: an id consists of letters, digits and _, with a letter or _ among them; found "speed of answer".',
  ],
  [
    "bad-scheme-id",
    'id: an id consists of letters, digits, _ and -, with a letter or _ among them; found "../broken".',
  ],
  [
    "conditions-without-all-or-any",
    'indicators[0].zeroWhen: expected conditions: an object with "all" or with "any", found {"of":"care","equals":0}.',
  ],
  [
    "counted-is-no-incident",
    "escalations[0].counts.incidents[0]: expected the id of an incident, found “care”.",
  ],
  ["empty-list", "indicators: expected a list that isn't empty, found []."],
  ["empty-range", "incidents[0].points.to: expected at least 10, found 5."],
  [
    "ends-equal",
    "indicators[0].method: both ends have the value 80, so that there is no way from one to the other.",
  ],
  [
    "figures-in-a-circle",
    "pay.components[0]: bonus → share → bonus: each of these figures needs the next one, so that none can be computed.",
  ],
  ["forbidden-field", "indicators[0].method: the field name “__proto__” isn't allowed. Delete it."],
  ["id-twice", "indicators[0].id: the id “speed” is used twice. Give each its own."],
  ["level-twice", "indicators[0].method.levels[1].id: the id “good” is used twice. Give each its own."],
  ["mean-without-weights", "indicators[0].source.weightColumns: the field is missing. Expected an object."],
  ["missing-field", "indicators[1].names.zh-TW: the field is missing. Expected a text."],
  [
    "no-full-points",
    "indicators[0].fullPoints: the field is missing. Expected a number without quotation marks, or the id of a figure.",
  ],
  [
    "no-headline",
    "sections[0].fullPoints: the field is missing. Expected a number without quotation marks, or the id of a figure.",
  ],
  [
    "no-weights",
    "indicators[0].weightPercent: the field is missing. Expected a number without quotation marks, or the id of a figure.",
  ],
  [
    "not-as-taken",
    "choices[0].taken: the option “none” is taken, which sets total.cap to null; found 100. Set the field, or take another option.",
  ],
  [
    "not-one-of",
    'total.mode: expected one of half up, up, down, half even; found "half-up". Is “half up” meant?',
  ],
  [
    "null-without-meaning",
    "total.base: expected a number without quotation marks, or the id of a figure, found null.",
  ],
  ["number-as-text", 'indicators[0].weightPercent: expected a number without quotation marks, found "60".'],
  [
    "option-of-wrong-kind",
    'choices[0].options[1] → total.cap: expected a number without quotation marks, found "100%".',
  ],
  ["option-without-figure", "choices[0].options[1] → total.cap: the scheme has no figure “topp”."],
  ["out-of-range", "total.digits: expected a whole number from 0 to 6, found 1.5."],
  ["payout-without-total", "payout: the scheme has no figure “total”."],
  [
    "reserved-id",
    "indicators[0].id: the id “total” stands for something else in every scheme. Give it another one.",
  ],
  ["section-of-another-kind", "indicators[0].section: expected the id of a section, found “care”."],
  [
    "sections-in-each-other",
    "sections[0]: service → skills → service: each of these figures needs the next one, so that none can be computed.",
  ],
  [
    "setting-leads-nowhere",
    "choices[0].options[1].sets[0].field: the field “indicators.sped.method.from” isn't in this scheme. Is “speed” meant?",
  ],
  ["unknown-condition", "indicators[0].zeroWhen.all[0].of: the scheme has no figure “vetoes”."],
  ["unknown-factor", "pay.components[0].terms[0].factors[2]: the scheme has no figure “attainment”."],
  [
    "unknown-field-of-method",
    "indicators[0].method: unknown field “pointPerStep”. Is “pointsPerStep” meant?",
  ],
  ["unknown-field", "indicators[0]: unknown field “weigthPercent”. Is “weightPercent” meant?"],
  [
    "unknown-grade-column",
    "pay.components[0].terms[0].factors[0]: the scheme has no figure “grade.wages”. Is “grade.wage” meant?",
  ],
  ["unknown-mark", "indicators[0].method.marks[1]: the scheme has no figure “second”."],
  ["unknown-of", "indicators[0].method.of: the scheme has no figure “cares”. Is “care” meant?"],
  ["unknown-operand", "total.cap: the scheme has no figure “tops”. Is “top” meant?"],
  [
    "unknown-option-taken",
    'choices[0].taken: expected one of lower_limit, upper_limits; found "upper_limit". Is “upper_limits” meant?',
  ],
  ["unknown-rater", "indicators[0].method.raters[1].id: the scheme has no figure “leader”."],
  ["unknown-section", "indicators[0].section: the scheme has no figure “servise”. Is “service” meant?"],
  ["unknown-toward", "incidents[0].toward: the scheme has no figure “discipline”."],
  ["unknown-version", "version: expected 2, found 1. This program reads version 2."],
  ["unknown-year-end", "indicators[0].method.yearEnd: the scheme has no figure “december”."],
  [
    "unreadable-band",
    'grades.bands[1]: expected limits such as 90以上, 80~89, ≥90 or [80,90); found "the rest".',
  ],
  [
    "veto-by-the-total",
    "indicators[0]: speed → total → speed: each of these figures needs the next one, so that none can be computed.",
  ],
];

function faultsOf(file: string, language: Language): string[] {
  const reading = readScheme(readFileSync(join(FOLDER, `${file}.json`), "utf8"));
  return reading.kind === "scheme" ? [] : reading.faults.map((fault) => renderSchemeFault(fault, language));
}

describe("a broken scheme", () => {
  it.each(BROKEN)("%s: %s", (file, sentence) => {
    expect(faultsOf(file, "en")).toEqual([sentence]);
  });

  it("is told with the same place in every language", () => {
    const placeOf = (sentence = ""): string => (/^[\w.[\]→ -]+/.exec(sentence)?.[0] ?? "").trim();
    for (const [file, sentence] of BROKEN) {
      for (const language of ["zh-CN", "zh-TW"] as const)
        expect(placeOf(faultsOf(file, language)[0]), file).toBe(placeOf(sentence));
    }
  });

  it("stands in the table for each file of the folder", () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ""));
    expect(files.sort()).toEqual(BROKEN.map(([file]) => file).sort());
  });
});
