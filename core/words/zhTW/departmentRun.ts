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
  listSome(items, 12, "、", (count) => `等，另有 ${count} 個`);

/** Texts of the department's run in traditional Chinese. */
export const departmentRun: DepartmentRunWords = {
  findings: {
    "month can't be recomputed": ({ month, why }) => ({
      what:
        why === "appeal"
          ? `${month} 有申訴獲支持，但活頁簿中沒有該月資料，結果未更正。`
          : `${month} 依據的先前月份${why === "earlier appeal" ? "因申訴有變動" : "結果有變動"}，但活頁簿中沒有該月資料，未重新計算。`,
      remedy: `請將 ${month} 的資料放回活頁簿，再次執行。`,
    }),
    "later month": ({ month, corrected, people, isPublished }) =>
      isPublished
        ? {
            what: `${month} 已發布，但它依據的 ${corrected} 結果有變動；若重新計算，以下人員的結果會不同：${list(people)}。${month} 未作任何變更。`,
            remedy: `請將 ${corrected} 的資料恢復原樣，或為這些人登記對 ${month} 的申訴並支持。`,
          }
        : { what: `${month} 依據 ${corrected}，已重新計算；結果有變化的：${list(people)}。`, remedy: "" },
    "months of period": ({ period, counted, lacking, open, damaged }) => ({
      what: [
        `${period} 依據台帳中的 ${list(counted)}。`,
        ...(lacking.length > 0 ? [`台帳中沒有 ${list(lacking)}。`] : []),
        ...(open.length > 0 ? [`${list(open)} 尚未發布，可能還會變動。`] : []),
        ...(damaged.length > 0 ? [`${list(damaged)} 的紀錄已損壞。`] : []),
      ].join(""),
      remedy:
        lacking.length + open.length + damaged.length === 0
          ? ""
          : "請執行並發布這些月份，恢復損壞的紀錄，再重新計算本期。",
    }),
  },
  period: {
    scheme: (monthly, frequency) => `${monthly} ${PERIODS[frequency]}`,
    totals: "各月總分",
    mean: "各月平均分",
    nothing: (period, months) =>
      `台帳中沒有 ${period} 的任何月份${months.length === 0 ? "" : `（現有 ${list(months)}）`}。請先執行這些月份。`,
  },
  schemeSheet: {
    broken: (place, what, further) =>
      `未評定任何人：考核方案表無法使用。${place}：${what}${further > 0 ? `另有 ${further} 處問題。` : ""}`,
    twice: (id, sheets) =>
      `未評定任何人：方案 ${id} 同時出現在${sheets.map((sheet) => `「${sheet}」`).join("、")}。請刪除其一，或改用別的編號。`,
  },
  lines: {
    times: (number) => `（${groupDigits(number)} 次）`,
    alike: (number) => `［同類還有 ${groupDigits(number)} 項］`,
    finding: (severity, place, sentences) =>
      `${severity}：${place === "" ? "" : `${place}：`}${sentences.join("")}`,
  },
  changes: {
    headers: ["工作表", "變更", "列數"],
    deeds: { created: "新增", rewritten: "重寫", appended: "在末尾追加", updated: "更新儲存格" },
    none: "沒有變更：活頁簿已是最新。",
  },
};
