import type { OverviewWords } from "../overviewWords";

export const overview: OverviewWords = {
  indicators: (count, weights) => `${String(count)} 项${weights === undefined ? "" : ` · ${weights}`}`,
  grades: (count) => `${String(count)} 档`,
  pay: (commissions, components) => `提成 ${String(commissions)} 项 · 工资 ${String(components)} 项`,
  incidents: (count) => `${String(count)} 项`,
  escalations: (count) => `${String(count)} 条`,
  requirements: (requirements, reviews) => `要求 ${String(requirements)} 项 · 审核流程 ${String(reviews)} 个`,
  check: (errors, warnings) =>
    errors + warnings === 0 ? "未发现问题" : `${String(errors)} 个错误 · ${String(warnings)} 个警告`,
  checking: "正在检查……",
  blocked: "方案工作表中有无法识别的单元格，暂时不能检查",
  none: "无",
};
