import type { CheckWords } from "../checkWords";

export const checks: CheckWords = {
  counts: (errors, warnings, notes) =>
    `${String(errors)} 个错误 · ${String(warnings)} 个警告 · ${String(notes)} 条提示`,
  nothing: "未发现问题：分档没有空档和重叠，权重没有缺漏。",
  findings: "检查结果",
  checking: "正在检查……",
  choices: "原文未定之处",
  choicesHint: "制度原文可以有几种理解，请确定本方案采用哪一种。",
  taken: "（当前采用）",
  setOtherwise: "目前的设置与以上各种理解都不同。",
  cantTake: (why) => `不能采用这种理解：${why}`,
  parameters: "方案中的固定数值",
  parametersHint: "对所有人相同。空白表示尚未设定，不等于 0。",
  blank: "未设定",
};
