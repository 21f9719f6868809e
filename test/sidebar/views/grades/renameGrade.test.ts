import { describe, expect, test } from "vitest";
import { withSettings } from "../../../../core/schemes/choices";
import type { Scheme } from "../../../../core/schemes/scheme";
import { renameGrade } from "../../../../sidebar/views/grades/renameGrade";

const same = (text: string) => ({ en: text, "zh-CN": text, "zh-TW": text });
const scheme: Scheme = {
  version: 2,
  id: "shop",
  names: same("Shop"),
  grades: {
    bands: [
      ["≥80", "良好"],
      ["<80", "不合格"],
    ],
    labels: { 良好: { en: "Good", "zh-CN": "良好", "zh-TW": "良好" } },
  },
  memberGrades: [{ team: "良好", allowed: ["良好", "不合格"] }],
  forcedShares: [{ grade: "良好", atMostPercent: 70 }],
  pay: {
    components: [
      {
        id: "bonus",
        names: same("Bonus"),
        terms: [],
        when: { all: [{ of: "grade", is: ["良好", "优秀"] }] },
      },
      { id: "note", names: same("良好"), terms: [], when: { all: [{ of: "note", is: "良好" }] } },
    ],
  },
};

describe("a grade that is renamed", () => {
  const renamed = withSettings(scheme, renameGrade(scheme, "良好", "达标"));

  test("is renamed wherever the scheme names it", () => {
    expect(renamed.grades).toEqual({
      bands: [
        ["≥80", "达标"],
        ["<80", "不合格"],
      ],
      labels: { 达标: { en: "Good", "zh-CN": "达标", "zh-TW": "达标" } },
    });
    expect(renamed.memberGrades).toEqual([{ team: "达标", allowed: ["达标", "不合格"] }]);
    expect(renamed.forcedShares).toEqual([{ grade: "达标", atMostPercent: 70 }]);
    expect(renamed.pay?.components[0]?.when).toEqual({ all: [{ of: "grade", is: ["达标", "优秀"] }] });
  });

  test("leaves alone what only reads alike", () => {
    expect(renamed.pay?.components[1]).toBe(scheme.pay?.components[1]);
    expect(renameGrade(scheme, "没有", "达标").some(({ field }) => field === "pay")).toBe(false);
  });
});
