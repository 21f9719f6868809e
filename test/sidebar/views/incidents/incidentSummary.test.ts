import { describe, expect, it } from "vitest";
import type { Incident } from "../../../../core/schemes/incident";
import { SchemeSpeaker } from "../../../../core/words/explanation/schemeSpeaker";
import type { Scheme } from "../../../../core/schemes/scheme";
import { fits } from "../../../../sidebar/views/incidents/fittingIncidents";
import { incidentSummary } from "../../../../sidebar/views/incidents/incidentSummary";
import { incidents as en } from "../../../../sidebar/words/en/incidents";
import { incidents as zhCN } from "../../../../sidebar/words/zhCN/incidents";
import { named, schemeOf } from "../../../core/appraise/figuresOfScheme";

const scheme: Scheme = {
  ...schemeOf({}),
  sections: [{ id: "attitude", names: { en: "Attitude", "zh-CN": "态度", "zh-TW": "態度" } }],
  parameters: [{ id: "fine", names: named("fine"), unit: "money", value: 50 }],
};

const incident = (more: Partial<Incident>): Incident => ({
  id: "late",
  names: { en: "Late", "zh-CN": "迟到", "zh-TW": "遲到" },
  effect: "deduct",
  ...more,
});
const english = (more: Partial<Incident>): string =>
  incidentSummary(incident(more), new SchemeSpeaker(scheme, "en"), en);
const chinese = (more: Partial<Incident>): string =>
  incidentSummary(incident(more), new SchemeSpeaker(scheme, "zh-CN"), zhCN);

describe("an incident in a line", () => {
  it("tells what each kind of tariff costs or earns", () => {
    expect(english({ points: { kind: "each", amount: 2 } })).toBe("deducts 2 points each");
    expect(chinese({ points: { kind: "each", amount: 2 } })).toBe("每次扣 2 分");
    expect(english({ points: { kind: "judged", from: 1, to: 5 } })).toBe("deducts 1 to 5 points, judged");
    expect(chinese({ points: { kind: "judged", from: 1, to: 5 } })).toBe("酌情扣 1～5 分");
    expect(english({ effect: "reward", money: { kind: "each", amount: "fine" } })).toBe("pays 50 yuan each");
    const bands = [
      ["≤5", 1],
      [">5", 10],
    ];
    expect(english({ points: { kind: "bySize", bands } })).toBe("deducts 1 to 10 points by size");
    expect(english({ unit: "minutes", points: { kind: "steps", step: 10, amount: 1 } })).toBe(
      "deducts 1 point for each 10 minutes",
    );
    const degrees = [
      { id: "light", names: named("light"), from: 2, to: 2 },
      { id: "grave", names: named("grave"), from: 4, to: 10 },
    ];
    expect(chinese({ points: { kind: "degrees", degrees } })).toBe("分 2 级扣 2～10 分");
  });

  it("tells money beside points, what it counts toward, and what a repetition does", () => {
    expect(
      english({
        points: { kind: "each", amount: 1 },
        money: { kind: "each", amount: 20 },
        toward: "attitude",
        repetition: { times: 2 },
      }),
    ).toBe("deducts 1 point each · deducts 20 yuan each · toward “Attitude” · × 2 when repeated");
    expect(chinese({})).toBe("只计次数");
  });

  it("is found by a part of its name in any language, among those of its kind", () => {
    const late = incident({ points: { kind: "each", amount: 1 } });
    expect(fits(late, "迟", "all")).toBe(true);
    expect(fits(late, "LATE", "deduct")).toBe(true);
    expect(fits(late, "", "reward")).toBe(false);
    expect(fits(late, "", "counts only")).toBe(false);
    expect(fits(incident({}), "", "counts only")).toBe(true);
  });
});
