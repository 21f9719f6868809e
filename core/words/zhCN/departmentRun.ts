import { groupDigits } from "../groupDigits";
import type { DepartmentRunWords } from "../departmentRunMessages";
import { listSome } from "../listSome";

const list = (people: readonly string[]): string =>
  listSome(people, 8, "、", (count) => `等，另有 ${count} 个`);

/** Texts of the department's run in simplified Chinese. */
export const departmentRun: DepartmentRunWords = {
  findings: {
    "month can't be recomputed": ({ month, why }) => ({
      what:
        why === "appeal"
          ? `${month} 有申诉获支持，但工作簿中没有该月数据，结果未更正。`
          : `${month} 依据的以前月份${why === "earlier appeal" ? "因申诉有变动" : "结果有变动"}，但工作簿中没有该月数据，未重新计算。`,
      remedy: `请把 ${month} 的数据放回工作簿，再次运行。`,
    }),
    "later month": ({ month, corrected, people, isPublished }) =>
      isPublished
        ? {
            what: `${month} 已发布，但它依据的 ${corrected} 结果有变动；若重新计算，以下人员的结果会不同：${list(people)}。${month} 未作任何改动。`,
            remedy: `请把 ${corrected} 的数据恢复原样，或为这些人登记对 ${month} 的申诉并支持。`,
          }
        : { what: `${month} 依据 ${corrected}，已重新计算；结果有变化的：${list(people)}。`, remedy: "" },
  },
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
