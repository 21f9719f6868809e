import { describe, expect, it } from "vitest";
import type { Escalation } from "../../../core/schemes/escalation";
import type { Scheme } from "../../../core/schemes/scheme";
import { deducted, defectsOf, found, named, rated, schemeOf, scored } from "./smallSchemes";

const rule = (more: Partial<Escalation>): Partial<Scheme> => ({
  escalations: [
    {
      ...named("rule"),
      counts: { periods: { all: [{ of: "total", lessThan: 60 }] } },
      within: "run",
      atLeast: 3,
      effects: [{ kind: "action", action: "warning", names: named("warning").names }],
      ...more,
    },
  ],
});
const graded = {
  ...scored,
  grades: {
    bands: [
      ["60以上(含)", "A"],
      ["60以下(不含)", "B"],
    ],
  },
};

describe("an escalation", () => {
  it("that can fire is sound", () => {
    expect(defectsOf(schemeOf({ ...scored, ...rule({}) }))).toEqual([]);
  });

  it("whose limits contradict each other never fires", () => {
    expect(found({ ...scored, ...rule({ atMost: 2 }) }, "never fires")).toMatchObject([
      { severity: "error", place: "escalations.rule.atMost", why: "limits", found: 2, expected: 3 },
    ]);
  });

  it("that asks for more periods than a year has never fires", () => {
    const yearly = rule({ within: "year", atLeast: 5 });
    expect(found({ ...scored, ...yearly, frequency: "quarter" }, "never fires")).toMatchObject([
      { place: "escalations.rule.atLeast", why: "year", found: 5, expected: 4 },
    ]);
    expect(found({ ...scored, ...yearly, frequency: "month" }, "never fires")).toEqual([]);
  });

  it("on a total that can't be so low never fires", () => {
    const parts = { indicators: [rated("a", 100, { method: { kind: "rated", from: 60 } })], total: {} };
    expect(found({ ...parts, ...rule({}) }, "never fires")).toMatchObject([
      { place: "escalations.rule.counts.periods", why: "condition" },
    ]);
  });

  it("on a grade that isn't given never fires", () => {
    const on = (grade: string) => rule({ counts: { periods: { all: [{ of: "grade", is: grade }] } } });
    expect(found({ ...graded, ...on("E") }, "never fires")).toMatchObject([{ why: "condition" }]);
    expect(found({ ...graded, ...on("B") }, "never fires")).toEqual([]);
  });

  it("without effects leads to nothing", () => {
    expect(found({ ...scored, ...rule({ effects: [] }) }, "no consequence")).toMatchObject([
      { severity: "warning" },
    ]);
  });

  it("that names several actions leaves the decision to a person", () => {
    const action = (id: string) =>
      ({ kind: "action", action: id, names: named(id).names, decidedBy: "person" }) as const;
    expect(
      found({ ...scored, ...rule({ effects: [action("demote"), action("dismiss")] }) }, "person decides"),
    ).toMatchObject([{ severity: "info", place: "escalations.rule.effects", among: ["demote", "dismiss"] }]);
  });
});

describe("a condition", () => {
  it("that can't hold is an error where it stands", () => {
    const parts = {
      indicators: [deducted("a", 40), rated("b", 60, { zeroWhen: { all: [{ of: "a", moreThan: 40 }] } })],
      total: {},
    };
    expect(found(parts, "condition never holds")).toMatchObject([
      { place: "indicators.b.zeroWhen", figure: "a" },
    ]);
  });

  it("on an indicator's own id is about what is measured, not about its points", () => {
    const method = { kind: "threshold", reached: { all: [{ of: "a", atLeast: 5000 }] } } as const;
    expect(found({ indicators: [rated("a", 10, { method })], total: {} }, "condition never holds")).toEqual(
      [],
    );
  });
});
