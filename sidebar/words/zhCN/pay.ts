import type { PayWords } from "../payWords";

export const pay: PayWords = {
  noCommission: "本方案没有提成。",
  addCommission: "添加提成",
  removeCommission: (name) => `删除：${name}`,
  newCommission: "销售提成",
  newSales: "销售额",
  method: "计提方式",
  methods: {
    whole: "全额累进",
    marginal: "超额累进",
    base: "基数加比例",
    quick: "速算扣除",
    interpolated: "线性插值",
    steps: "逐级累加",
  },
  methodMeans: {
    whole: "全部销售额按达到的那一档比例计提。",
    marginal: "销售额分段，各段按本档比例计提。",
    base: "本档基数，加上超过本档起点的部分乘以本档比例。",
    quick: "全部销售额乘以本档比例，再减速算扣除数。",
    interpolated: "从下一档金额到本档金额之间按直线计算。",
    steps: "达到的各行金额相加。",
  },
  onFigure: (figure) => `按${figure}`,
  curve: (name, figure) => `${name}随${figure}变化`,
  here: (method) => `${method}（本方案）`,
  at: (figure, amount) => `${figure}为 ${amount} 时`,
  readAt: (figure) => `查看金额的${figure}`,
  compare: "与全额、超额比较",
  noTier: "无档",
  jump: (at, by) => `在 ${at} 处提成跳变 ${by}。`,
  paysLess: (from, to, peak) => `${from} 至 ${to} 之间多卖反而少拿，不及此前的 ${peak}。`,
  paysLessForEver: (from, peak) => `超过 ${from} 后多卖反而少拿，不及此前的 ${peak}。`,
  lessHere: "多卖少拿",
  unreadable: "画不出曲线：表中没有可读的档。请先改正下面各行。",
  rate: "比例",
  base: "基数",
  quick: "速算扣除数",
  amount: "金额",
  components: "工资项目",
  noPay: "本方案没有列工资项目。",
  when: (condition) => `发放条件：${condition}`,
  otherwise: (terms) => `否则：${terms}`,
  otherwiseNothing: "否则不发",
  notCounted: "只列示，不计入合计",
  number: (text) => `数值 ${text}`,
  notConfigured: "未填写：请填写，空白不等于 0。",
  atLeast: "最低",
  atMost: "最高",
  floor: "合计不低于",
  ceiling: "合计不高于",
  limits: "上下限与取整",
  digits: "取整",
  notRounded: "此处不取整",
  toPlaces: (places) =>
    places === 0
      ? "取整到元"
      : places === 1
        ? "取整到角"
        : places === 2
          ? "取整到分"
          : `保留 ${String(places)} 位小数`,
  mode: "取整方式",
  modes: { "half up": "四舍五入", up: "一律进位", down: "一律舍去", "half even": "四舍六入五成双" },
  sum: "合计",
  nothing: "无",
};
