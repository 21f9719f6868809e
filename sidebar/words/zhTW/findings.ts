import type { FindingWords } from "../findingWords";

export const findings: FindingWords = {
  severities: { error: "錯誤：", warning: "警告：", info: "提示：" },
  notes: (count) => `${String(count)} 則提示`,
  applied: (remedy) => `已處理：${remedy}。可以復原。`,
  takeOption: (option) => `改採：${option}`,
};
