import { describe, expect, it } from "vitest";
import { summariseDepartment } from "../../../core/department/write/summariseDepartment";
import { departmentSummaryText } from "../../../local/grade/departmentSummary";
import { smallDepartment } from "../../core/department/write/smallDepartment";

describe("departmentSummaryText", () => {
  it("tells the month in a few lines, in every language", () => {
    const result = smallDepartment();
    const summary = summariseDepartment(result, result.findings);
    expect(departmentSummaryText(summary, "zh-CN")).toContain("应发合计 6,589.52 元");
    expect(departmentSummaryText(summary, "zh-TW")).toContain("待定等級 1 個");
    expect(departmentSummaryText(summary, "en")).toContain("4 proposals, 1 grade left open");
  });
});
