import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import { factsOf } from "../../../core/appraise/facts";
import { findSchemeDefects } from "../../../core/schemeCheck/findSchemeDefects";
import { SWITCHES } from "../../../core/schemeCheck/switches";
import { withSettings } from "../../../core/schemes/choices";
import type { Scheme } from "../../../core/schemes/scheme";
import { found, input, named, rated, schemeOf } from "./smallSchemes";

/** A scheme that leaves every switch it has to its default. */
const relying: Scheme = schemeOf({
  inputs: [input("x"), input("list"), input("on", "date"), input("from", "date"), input("to", "date")],
  sections: [
    { ...named("purse"), fullPoints: 10 },
    { ...named("headed"), fullPoints: 5 },
  ],
  indicators: [
    { ...named("deducted"), fullPoints: 10, method: { kind: "deduction" } },
    { ...named("stepped"), fullPoints: 10, method: { kind: "steps", target: 5, step: 1, pointsPerStep: 2 } },
    rated("inHeaded", 4, { section: "headed" }),
    { ...named("ratio"), fullPoints: 10, method: { kind: "ratio", of: "x", target: "deducted" } },
    { ...named("share"), fullPoints: 10, method: { kind: "share", of: "list", counts: { atLeast: 1 } } },
    { ...named("bonus"), method: { kind: "bonus" } },
    { ...named("ranked"), method: { kind: "rankLevel", level: 2 } },
    { ...named("marked"), method: { kind: "raters", raters: [{ ...named("self"), weight: 1 }] } },
    { ...named("reviewed"), method: { kind: "review", marks: ["first", "second"] } },
    { ...named("year"), method: { kind: "periods", of: "list", yearEnd: "x" } },
  ],
  incidents: [
    { ...named("late"), effect: "deduct", toward: "deducted", points: { kind: "steps", step: 5, amount: 1 } },
    { ...named("fault"), effect: "deduct", toward: "purse", points: { kind: "each", amount: 3 } },
    { ...named("praise"), effect: "reward", points: { kind: "each", amount: 3 }, repetition: { times: 2 } },
    { ...named("breach"), effect: "deduct", points: { kind: "each", amount: 3 } },
  ],
  total: {},
  escalations: [
    {
      ...named("thrice"),
      counts: { periods: { all: [{ of: "rank", equals: 1 }] } },
      within: "run",
      atLeast: 3,
      effects: [{ kind: "money", effect: "reward", factors: [200] }],
    },
    {
      ...named("yearly"),
      counts: { periods: { all: [{ of: "rank", equals: 1 }] } },
      within: "year",
      atLeast: 3,
      effects: [{ kind: "money", effect: "reward", factors: [200] }],
    },
  ],
  commissions: [{ ...named("commission"), of: "x", method: "whole", bands: [["0以上(含)", "1%"]] }],
  pay: { components: [{ ...named("paid"), terms: [{ factors: ["x"] }] }] },
  requirements: [
    { ...named("due"), kind: "dayOfMonth", date: "on", day: 5 },
    { ...named("soon"), kind: "hours", from: "from", to: "to", hours: 24 },
    {
      ...named("often"),
      kind: "everyWindow",
      done: "list",
      listed: "month",
      windows: [{ length: "quarter" }],
    },
  ],
});

const defaultsOf = (scheme: Scheme) =>
  findSchemeDefects(scheme).flatMap((finding) => (finding.code === "default" ? finding : []));

describe("a default that a scheme relies on", () => {
  it("is good to know, with its field and what is done", () => {
    expect(defaultsOf(relying)).toContainEqual(
      expect.objectContaining({
        severity: "info",
        place: "indicators.stepped.method.steps",
        switch: "steps",
        expected: "full",
      }),
    );
  });

  it("is reported for every switch of the one table, but those that a finding of their own is about", () => {
    const reported = new Set(defaultsOf(relying).map((finding) => finding.switch));
    const asDefects = ["ratio cap"];
    const weightedOnly = ["total digits"];
    const switches = Object.keys(SWITCHES).filter((id) => ![...asDefects, ...weightedOnly].includes(id));
    expect([...reported].sort()).toEqual(switches.sort());
    const places = findSchemeDefects(relying).map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(["total.floor", "sections.purse.floor"]));
  });

  it("is settled by stating it", () => {
    const sets = defaultsOf(relying).flatMap(({ remedies }) => remedies.flatMap((remedy) => remedy.sets));
    expect(defaultsOf(withSettings(relying, sets))).toEqual([]);
  });

  it("is what the engine does: stating it changes no figure", () => {
    const stated = withSettings(
      relying,
      defaultsOf(relying).flatMap(({ remedies }) => remedies.flatMap((remedy) => remedy.sets)),
    );
    const facts = factsOf(
      new Map<string, number | string | readonly number[]>([
        ["x", 12],
        ["list", [1, 2, 0]],
        ["stepped", 2.5],
        ["inHeaded", 3],
        ["ranked", 7],
        ["self", 80],
        ["first", 70],
        ["second", 90],
        ["on", "2024-03-05"],
        ["from", "2024-03-05T10:00"],
        ["to", "2024-03-06T10:00"],
      ]),
      {
        period: "2024-03",
        cases: new Map([
          ["late", [{ size: 12 }]],
          ["fault", [{ times: 5 }]],
          ["praise", [{}]],
          ["breach", [{ times: 30 }]],
        ]),
      },
    );
    const figures = (scheme: Scheme): [string, unknown][] => {
      const appraiser = new Appraiser(scheme);
      const subject = appraiser.appraise(facts);
      return [...appraiser.definitions.keys()].map((id) => [id, subject.figure(id)]);
    };
    expect(figures(stated)).toEqual(figures(relying));
  });

  it("is silent where the scheme decides, also for none", () => {
    const indicators = [{ ...named("b"), method: { kind: "bonus", cap: null } } as const];
    expect(found({ indicators }, "default")).toEqual([]);
  });
});

describe("an open choice", () => {
  it("is good to know with the reading taken and those that aren't", () => {
    const names = named("x").names;
    const option = (id: string) => ({ id, names, sets: [] });
    const choices = [{ ...named("edge"), taken: "upper", options: [option("lower"), option("upper")] }];
    expect(found({ choices }, "open choice")).toMatchObject([
      { severity: "info", place: "choices.edge", found: "upper", options: ["lower", "upper"] },
    ]);
  });
});
