import { describe, expect, test } from "vitest";
import { readDepartment } from "../../../../core/department/read/readDepartment";
import type { Scheme } from "../../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../../core/workbook/memoryWorkbook";
import { personPay } from "../../../../sidebar/views/pay/personPay";

const same = (text: string) => ({ en: text, "zh-CN": text, "zh-TW": text });

const scheme: Scheme = {
  version: 2,
  id: "paid",
  names: same("Paid"),
  posts: ["Agent"],
  parameters: [{ id: "share", names: same("Share"), unit: "share", value: 0.35 }],
  inputs: [
    { id: "wage", names: same("Wage"), unit: "money" },
    { id: "meals", names: same("Meals"), unit: "money" },
  ],
  pay: {
    components: [
      { id: "base", names: same("Base"), terms: [{ factors: ["wage", "share"] }] },
      { id: "less", names: same("Less"), terms: [{ factors: ["meals"], sign: "subtracted" }] },
    ],
  },
};

describe("the pay of one person", () => {
  test("is said term by term, and what is missing is named", async () => {
    const workbook = new MemoryWorkbook({
      Roster: [
        ["Name", "Post"],
        ["Ann", "Agent"],
        ["Bo", "Agent"],
      ],
      Figures: [
        ["Month", "Name", "Wage", "Meals"],
        ["2026-06", "Ann", 4000, 120],
        ["2026-06", "Bo", 5000, null],
      ],
    });
    const facts = readDepartment(await workbook.read(), [scheme]);
    if ("fault" in facts) throw new Error(facts.fault.code);
    const [of] = facts.schemes;
    if (!of) throw new Error("Nobody is under the scheme.");
    const keyOf = (name: string): string =>
      of.appraisees.find(({ member }) => member.name === name)?.member.key ?? "";
    const ann = personPay(of, keyOf("Ann"), "en");
    expect(ann.get("base")).toBe("Base: 4,000 yuan (Wage) × 35 % (Share) = 1,400 yuan");
    expect(ann.get("pay")).toBe("Pay: 1,400 yuan (Base) − 120 yuan (Less) = 1,280 yuan");
    const bo = personPay(of, keyOf("Bo"), "en");
    expect(bo.get("base")).toContain("1,750 yuan");
    expect(bo.get("pay")).toContain("Meals");
    expect(personPay(of, "nobody", "en").size).toBe(0);
  });
});
