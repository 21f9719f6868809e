import type { CheckWords } from "../checkWords";

export const checks: CheckWords = {
  counts: (errors, warnings, notes) =>
    `${String(errors)} 個錯誤 · ${String(warnings)} 個警告 · ${String(notes)} 條提示`,
  nothing: "未發現問題：分檔沒有空檔和重疊，權重沒有缺漏。",
  findings: "檢查結果",
  checking: "正在檢查……",
  choices: "原文未定之處",
  choicesHint: "制度原文可以有幾種理解，請確定本方案採用哪一種。",
  taken: "（目前採用）",
  setOtherwise: "目前的設定與以上各種理解都不同。",
  cantTake: (why) => `不能採用這種理解：${why}`,
  parameters: "方案中的固定數值",
  parametersHint: "對所有人相同。空白表示尚未設定，不等於 0。",
  blank: "未設定",
};
