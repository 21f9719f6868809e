import { groupDigits } from "../groupDigits";
import type { DepartmentRunWords } from "../departmentRunMessages";
import { listSome } from "../listSome";

const PERIODS = {
  event: "每次",
  month: "月度",
  quarter: "季度",
  "half-year": "半年度",
  year: "年度",
} as const;

const list = (items: readonly string[]): string =>
  listSome(items, 12, "、", (count) => `等，另有 ${count} 个`);

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
    "months of period": ({ period, counted, lacking, open, damaged }) => ({
      what: [
        `${period} 依据台账中的 ${list(counted)}。`,
        ...(lacking.length > 0 ? [`台账中没有 ${list(lacking)}。`] : []),
        ...(open.length > 0 ? [`${list(open)} 尚未发布，可能还会变动。`] : []),
        ...(damaged.length > 0 ? [`${list(damaged)} 的记录已损坏。`] : []),
      ].join(""),
      remedy:
        lacking.length + open.length + damaged.length === 0
          ? ""
          : "请运行并发布这些月份，恢复损坏的记录，再重新计算本期。",
    }),
  },
  period: {
    scheme: (monthly, frequency) => `${monthly} ${PERIODS[frequency]}`,
    totals: "各月总分",
    mean: "各月平均分",
    nothing: (period, months) =>
      `台账中没有 ${period} 的任何月份${months.length === 0 ? "" : `（现有 ${list(months)}）`}。请先运行这些月份。`,
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
