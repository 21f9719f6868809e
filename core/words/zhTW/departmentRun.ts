import { groupDigits } from "../groupDigits";
import type { DepartmentRunWords } from "../departmentRunMessages";

/** Texts of the department's run in traditional Chinese. */
export const departmentRun: DepartmentRunWords = {
  findings: ({ month, why }) => ({
    what:
      why === "appeal"
        ? `${month} 有申訴獲支持，但活頁簿中沒有該月資料，結果未更正。`
        : `${month} 依據的先前月份因申訴有變動，但活頁簿中沒有該月資料，未重新計算。`,
    remedy: `請將 ${month} 的資料放回活頁簿，再次執行。`,
  }),
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
