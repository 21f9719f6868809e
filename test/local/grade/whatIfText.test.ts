import { describe, expect, it } from "vitest";
import { renderComparisonFault } from "../../../core/words/renderWhatIf";
import { compareSchemes } from "../../../core/whatIf/compareSchemes";
import type { Language } from "../../../core/words/language";
import { whatIfText } from "../../../local/grade/whatIfText";
import { schemesAskedFor } from "../../../local/schemes/loadSchemes";
import type { Scheme } from "../../../core/schemes/scheme";
import { departmentOf } from "../../core/whatIf/departmentOf";

const [wage] = schemesAskedFor("E17") as [Scheme];
const person = { sales: 18_000.5, public_sales: 90_000, staff: 3, seniority: 100 };
const facts = departmentOf(wage, {
  an: { ...person, score: 96 },
  bai: { ...person, score: 84.5 },
  cai: { ...person, score: 64 },
});

function said(changed: Scheme, language: Language): string {
  const comparison = compareSchemes(facts, changed);
  if ("fault" in comparison) throw new Error(comparison.fault.code);
  return whatIfText(comparison, language);
}

describe("a comparison in the terminal", () => {
  const stricter: Scheme = {
    ...wage,
    grades: {
      ...wage.grades,
      bands: [
        ["98以上", "卓越", "无", "推荐", "资深客服", 1800],
        ["84~98", "优秀", "一般", "储备", "二级客服", 1700],
        ["70~84", "良好", "较强", "—", "一级客服", 1600],
        ["70以下", "不及格", "很强", "—", "见习客服", 1400.01],
      ],
      edges: "lower",
    },
  };

  it("shows who moves, the grades, and what it costs", () => {
    const text = said(stricter, "zh-CN");
    expect(text).toContain("2026-06 如果改用“客服最终工资”");
    expect(text).toContain("升级 1，降级 1，其余 1 个不变，其中 1 个金额有变化");
    expect(text).toMatch(/AN +卓越 → 优秀 +96.00 +2,260.01 → 2,160.01/);
    expect(text).toMatch(/BAI +良好 → 优秀/);
    expect(text).toMatch(/卓越 +1 +0 +-1/);
    expect(text).toMatch(/工资合计（元） +6,180.03 +6,180.04 +\+0.01/);
  });

  it("says so where nobody moves, and speaks three languages", () => {
    expect(said(wage, "zh-CN")).toContain("没有人的等级发生变化");
    expect(said(wage, "zh-TW")).toContain("沒有人的等級發生變化");
    expect(said(wage, "en")).toContain("Nobody moves to another grade");
    expect(said(stricter, "en")).toContain("1 up, 1 down");
  });

  it("says which schemes could be replaced", () => {
    const [first] = facts.schemes;
    const both = { ...facts, schemes: [{ ...first, scheme: wage, appraisees: first?.appraisees ?? [] }] };
    const comparison = compareSchemes(
      { ...both, schemes: [...both.schemes, { scheme: { ...wage, id: "b" }, appraisees: [] }] },
      { ...wage, id: "c" },
    );
    if (!("fault" in comparison)) throw new Error("compared");
    expect(renderComparisonFault(comparison.fault, "en")).toContain("(months-wage)");
  });
});
