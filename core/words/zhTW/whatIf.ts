import type { WhatIfWords } from "../whatIfMessages";

/** Texts of a comparison of schemes in traditional Chinese. */
export const whatIf: WhatIfWords = {
  title: (scheme, month, people) => `${month} 如果改用「${scheme}」（共 ${people} 個考核對象）：`,
  moves: {
    up: (people) => `升等 ${people}`,
    down: (people) => `降等 ${people}`,
    other: (people) => `等級變動 ${people}`,
    "becomes graded": (people) => `由未評變為有結果 ${people}`,
    "becomes ungraded": (people) => `由有結果變為未評 ${people}`,
  },
  nobodyMoves: "沒有人的等級發生變化。",
  staying: (people) => `其餘 ${people} 個不變`,
  payDiffers: (people) => `其中 ${people} 個金額有變化`,
  columns: {
    person: "姓名",
    outcome: "等級",
    before: "原方案",
    after: "新方案",
    change: "變化",
    total: "總分",
    pay: "金額（元）",
  },
  outcomes: { result: "有結果（不分等級）", none: "未評" },
  choice: (among) => `待定（${among.join("/")}）`,
  openChoice: "待人裁定",
  distributionTitle: "等級分布：",
  sumsTitle: "合計與平均：",
  sums: {
    payYuan: "薪資合計（元）",
    moneyYuan: "獎懲金額合計（元）",
    meanTotal: "平均總分",
    meanPayoutFraction: "平均發放比例",
  },
  notRead: (figures) =>
    `新方案改變了「${figures.join("、")}」的資料來源或單位，這裡的資料是按原方案讀取的，因此沒有使用。請按新方案重新讀取工作表後再比較。`,
  fault: (changed, known) =>
    known.length === 0
      ? `「${changed}」沒有可比較的方案：工作表裡沒有按任何方案考核的人員。`
      : `「${changed}」要取代哪一個方案？工作表中的方案有：${known.join("、")}。請把新方案的 id 改成其中之一。`,
  more: (people) => `……另有 ${people} 個`,
};
