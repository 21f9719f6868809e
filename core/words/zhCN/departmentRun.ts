import { groupDigits } from "../groupDigits";
import type { DepartmentRunWords } from "../departmentRunMessages";

/** Texts of the department's run in simplified Chinese. */
export const departmentRun: DepartmentRunWords = {
  findings: ({ month, why }) => ({
    what:
      why === "appeal"
        ? `${month} 有申诉获支持，但工作簿中没有该月数据，结果未更正。`
        : `${month} 依据的以前月份因申诉有变动，但工作簿中没有该月数据，未重新计算。`,
    remedy: `请把 ${month} 的数据放回工作簿，再次运行。`,
  }),
  schemeSheet: {
    broken: (place, what, further) =>
      `未评定任何人：考核方案表不能使用。${place}：${what}${further > 0 ? `另有 ${further} 处问题。` : ""}`,
    twice: (id, sheets) =>
      `未评定任何人：方案 ${id} 同时出现在${sheets.map((sheet) => `“${sheet}”`).join("、")}。请删除其一，或改用别的编号。`,
  },
  lines: {
    times: (number) => `（${groupDigits(number)} 次）`,
    alike: (number) => `［同类还有 ${groupDigits(number)} 项］`,
    finding: (severity, place, sentences) =>
      `${severity}：${place === "" ? "" : `${place}：`}${sentences.join("")}`,
  },
  changes: {
    headers: ["工作表", "改动", "行数"],
    deeds: { created: "新建", rewritten: "重写", appended: "在末尾追加", updated: "更新单元格" },
    none: "没有改动：工作簿已是最新。",
  },
};
