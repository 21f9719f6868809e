import { describe, expect, it } from "vitest";
import { layoutDepartmentFindings } from "../../../../core/department/write/layoutDepartmentFindings";
import type { Language } from "../../../../core/words/language";
import { valuesOf } from "./contentOf";
import { gradedMonth, MONTH, smallDepartment } from "./smallDepartment";

const origin = { name: "F", month: MONTH, runId: "0123456789abcdef" };

function rowsOf(language: Language): unknown[][] {
  const result = smallDepartment();
  return valuesOf(layoutDepartmentFindings(result, result.findings, origin, language)).slice(3);
}

describe("layoutDepartmentFindings", () => {
  it("puts what a person has to decide first, then the findings, the gravest first", () => {
    expect(rowsOf("zh-CN").map(([severity, , , people]) => [severity, people])).toEqual([
      ["建议", "冯一"],
      ["建议", "钱十"],
      ["建议", "三组"],
      ["建议", "六组"],
      ["待定", "六组"],
      ["错误", "赵六"],
      ["请核对", "赵六"],
      ["请核对", "吴九"],
      ["说明", null],
    ]);
  });

  it("says the rule behind a proposal in words", () => {
    const what = rowsOf("en").map((row) => row[5]);
    expect(what[0]).toBe(
      "Proposed: Back to probation, confirmed again if passed for 3 periods. Rule “7 Two months in a row with 0 points”: total ≤ 0 points in 2 months running.",
    );
    expect(what[1]).toBe(
      "Proposed: Severe warning. Rule “6 Two or more penalties in a month”: number of incidents: 2 cases or more in a month.",
    );
  });

  it("names what keeps a person from being graded as their scheme does", () => {
    const row = rowsOf("en").find(([, , , people]) => people === "吴九");
    expect(row?.slice(5)).toEqual([
      "吴九 has no complete result under the scheme “Customer-service month's wage”.",
      "There is no Seniority pay. Enter it.",
    ]);
  });

  it("says so where nothing was found", () => {
    const rows = valuesOf(layoutDepartmentFindings(gradedMonth([]), [], origin, "en"));
    expect(rows[3]).toEqual(["Nothing found."]);
  });
});
