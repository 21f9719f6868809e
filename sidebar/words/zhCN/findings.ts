import type { FindingWords } from "../findingWords";

export const findings: FindingWords = {
  severities: { error: "错误：", warning: "警告：", info: "提示：" },
  notes: (count) => `${String(count)} 条提示`,
  applied: (remedy) => `已处理：${remedy}。可以撤销。`,
  takeOption: (option) => `改取：${option}`,
};
