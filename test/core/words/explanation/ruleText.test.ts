import { describe, expect, it } from "vitest";
import type { Escalation } from "../../../../core/schemes/escalation";
import type { Scheme } from "../../../../core/schemes/scheme";
import { ruleSentence } from "../../../../core/words/explanation/ruleText";
import type { Language } from "../../../../core/words/language";
import { named, schemeOf } from "../../appraise/figuresOfScheme";

const scheme: Scheme = {
  ...schemeOf({}),
  frequency: "quarter",
  parameters: [
    {
      id: "pay",
      names: { en: "performance pay", "zh-CN": "绩效工资", "zh-TW": "績效薪資" },
      unit: "money",
      value: null,
    },
    { id: "cut", names: named("cut"), unit: "share", value: 0.2 },
  ],
  incidents: [
    { id: "late", names: { en: "late", "zh-CN": "迟到", "zh-TW": "遲到" }, effect: "deduct" },
    { id: "rude", names: { en: "rude", "zh-CN": "无礼", "zh-TW": "無禮" }, effect: "deduct" },
  ],
};

const rule = (more: Partial<Escalation>): Escalation => ({
  id: "rule",
  names: named("rule"),
  counts: { periods: { all: [{ of: "grade", is: "E" }] } },
  within: "run",
  atLeast: 2,
  effects: [{ kind: "money", effect: "deduct", factors: ["cut", "pay"] }],
  ...more,
});

const said = (more: Partial<Escalation>, language: Language): string =>
  ruleSentence(rule(more), scheme, language);

describe("an escalation as a sentence", () => {
  it("tells runs in the periods of the scheme, and amounts where the scheme has them", () => {
    expect(said({}, "en")).toBe("grade = E in 2 quarters running → 20 % × performance pay is deducted");
    expect(said({}, "zh-CN")).toBe("连续 2 个季度等级 = E → 扣 20% × 绩效工资");
    expect(said({}, "zh-TW")).toBe("連續 2 個季度等第 = E → 扣 20% × 績效薪資");
  });

  it("tells cases of incidents, from and up to a number", () => {
    const counts = { incidents: ["late", "rude"] };
    const effects: Escalation["effects"] = [
      { kind: "action", action: "warning", names: { en: "Warning", "zh-CN": "警告", "zh-TW": "警告" } },
    ];
    expect(said({ counts, effects, within: "period", atLeast: 3 }, "en")).toBe(
      "late, rude: 3 cases or more in a quarter → proposed: Warning",
    );
    expect(said({ counts, effects, within: "year", year: "rolling", atLeast: 3, atMost: 4 }, "en")).toBe(
      "late, rude: 3 to 4 cases in twelve months → proposed: Warning",
    );
    expect(said({ counts, effects, within: "period", atLeast: 1, atMost: 1 }, "zh-CN")).toBe(
      "当季“迟到、无礼”累计 1 次 → 建议：警告",
    );
  });

  it("says when the rule fires again, and that one without consequences has none", () => {
    expect(said({ repeat: "every block", effects: [] }, "en")).toBe(
      "grade = E in 2 quarters running, and each time that the number is reached again → nothing yet",
    );
    expect(said({ repeat: "every further", effects: [] }, "zh-CN")).toBe(
      "连续 2 个季度等级 = E，此后每多一次再执行 → 尚无后果",
    );
  });
});
