import type { PayWords } from "../payWords";

export const pay: PayWords = {
  noCommission: "本方案沒有提成。",
  addCommission: "新增提成",
  removeCommission: (name) => `刪除：${name}`,
  newCommission: "銷售提成",
  newSales: "銷售額",
  method: "計提方式",
  methods: {
    whole: "全額累進",
    marginal: "超額累進",
    base: "基數加比例",
    quick: "速算扣除",
    interpolated: "線性內插",
    steps: "逐級累加",
  },
  methodMeans: {
    whole: "全部銷售額按達到的那一檔比例計提。",
    marginal: "銷售額分段，各段按本檔比例計提。",
    base: "本檔基數，加上超過本檔起點的部分乘以本檔比例。",
    quick: "全部銷售額乘以本檔比例，再減速算扣除數。",
    interpolated: "從下一檔金額到本檔金額之間按直線計算。",
    steps: "達到的各列金額相加。",
  },
  onFigure: (figure) => `依${figure}`,
  curve: (name, figure) => `${name}隨${figure}變化`,
  here: (method) => `${method}（本方案）`,
  at: (figure, amount) => `${figure}為 ${amount} 時`,
  readAt: (figure) => `查看金額的${figure}`,
  compare: "與全額、超額比較",
  noTier: "無檔",
  jump: (at, by) => `在 ${at} 處提成跳變 ${by}。`,
  paysLess: (from, to, peak) => `${from} 至 ${to} 之間多賣反而少拿，不及先前的 ${peak}。`,
  paysLessForEver: (from, peak) => `超過 ${from} 後多賣反而少拿，不及先前的 ${peak}。`,
  lessHere: "多賣少拿",
  unreadable: "畫不出曲線：表中沒有可讀的檔。請先改正下面各列。",
  rate: "比例",
  base: "基數",
  quick: "速算扣除數",
  amount: "金額",
  components: "薪資項目",
  noPay: "本方案沒有列薪資項目。",
  when: (condition) => `發放條件：${condition}`,
  otherwise: (terms) => `否則：${terms}`,
  otherwiseNothing: "否則不發",
  notCounted: "只列示，不計入合計",
  number: (text) => `數值 ${text}`,
  notConfigured: "未填寫：請填寫，空白不等於 0。",
  atLeast: "最低",
  atMost: "最高",
  floor: "合計不低於",
  ceiling: "合計不高於",
  limits: "上下限與取整",
  digits: "取整",
  notRounded: "此處不取整",
  toPlaces: (places) =>
    places === 0
      ? "取整到元"
      : places === 1
        ? "取整到角"
        : places === 2
          ? "取整到分"
          : `保留 ${String(places)} 位小數`,
  mode: "取整方式",
  modes: { "half up": "四捨五入", up: "一律進位", down: "一律捨去", "half even": "四捨六入五成雙" },
  sum: "合計",
  nothing: "無",
};
