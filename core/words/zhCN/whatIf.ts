import type { WhatIfWords } from "../whatIfMessages";

/** Texts of a comparison of schemes in simplified Chinese. */
export const whatIf: WhatIfWords = {
  title: (scheme, month, people) => `${month} 如果改用“${scheme}”（共 ${people} 个考核对象）：`,
  moves: {
    up: (people) => `升级 ${people}`,
    down: (people) => `降级 ${people}`,
    other: (people) => `等级变动 ${people}`,
    "becomes graded": (people) => `由未评变为有结果 ${people}`,
    "becomes ungraded": (people) => `由有结果变为未评 ${people}`,
  },
  nobodyMoves: "没有人的等级发生变化。",
  staying: (people) => `其余 ${people} 个不变`,
  payDiffers: (people) => `其中 ${people} 个金额有变化`,
  columns: {
    person: "姓名",
    outcome: "等级",
    before: "原方案",
    after: "新方案",
    change: "变化",
    total: "总分",
    pay: "金额（元）",
  },
  outcomes: { result: "有结果（不分等级）", none: "未评" },
  choice: (among) => `待定（${among.join("/")}）`,
  openChoice: "待人裁定",
  distributionTitle: "等级分布：",
  sumsTitle: "合计与平均：",
  sums: {
    payYuan: "工资合计（元）",
    moneyYuan: "奖惩金额合计（元）",
    meanTotal: "平均总分",
    meanPayoutFraction: "平均发放比例",
  },
  notRead: (figures) =>
    `新方案改变了“${figures.join("、")}”的数据来源或单位，这里的数据是按原方案读取的，因此没有使用。请按新方案重新读取表格后再比较。`,
  fault: (changed, known) =>
    known.length === 0
      ? `“${changed}”没有可比较的方案：表格里没有按任何方案考核的人员。`
      : `“${changed}”要替换哪一个方案？表格中的方案有：${known.join("、")}。请把新方案的 id 改成其中之一。`,
  more: (people) => `……另有 ${people} 个`,
};
