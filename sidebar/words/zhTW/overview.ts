import type { OverviewWords } from "../overviewWords";

export const overview: OverviewWords = {
  indicators: (count, weights) => `${String(count)} 項${weights === undefined ? "" : ` · ${weights}`}`,
  grades: (count) => `${String(count)} 檔`,
  pay: (commissions, components) => `獎金 ${String(commissions)} 項 · 薪資 ${String(components)} 項`,
  incidents: (count) => `${String(count)} 項`,
  escalations: (count) => `${String(count)} 條`,
  requirements: (requirements, reviews) => `要求 ${String(requirements)} 項 · 審核流程 ${String(reviews)} 個`,
  check: (errors, warnings) =>
    errors + warnings === 0 ? "未發現問題" : `${String(errors)} 個錯誤 · ${String(warnings)} 個警告`,
  checking: "正在檢查……",
  blocked: "方案工作表中有無法辨識的儲存格，暫時不能檢查",
  none: "無",
};
