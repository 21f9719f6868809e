import { listSome } from "../listSome";
import type { FindingText } from "../monthMessages";
import type { SchemeSheetWords, SheetExpectation, SheetFinding } from "../schemeSheetMessages";
import { PARTS_ZH_CN } from "./schemeSheetParts";

const CHOICES: SchemeSheetWords["choices"] = {
  yesNo: { yes: "是", no: "否" },
  unit: {
    points: "分",
    rating: "评分",
    share: "比例",
    seconds: "秒",
    minutes: "分钟",
    hours: "小时",
    days: "天",
    months: "月",
    clients: "客户数",
    people: "人",
    times: "次",
    money: "元",
    items: "件",
    rank: "名次",
    date: "日期",
    "yes or no": "是否",
    text: "文字",
  },
  group: {
    "e-commerce service": "电商客服",
    "call centre": "呼叫中心",
    "property office": "物业管理处",
    hospital: "医院",
    sales: "销售",
    dealers: "经销商",
    "return visits": "回访",
    "team contests": "小组评比",
    "pay and commission tables": "工资与提成表",
    "escalation rules": "累计触发规则",
    "service centre": "服务中心",
  },
  status: { ready: "可用", skeleton: "骨架" },
  appraised: {
    person: "个人",
    team: "小组",
    dealer: "经销商",
    region: "区域",
    office: "管理处",
    client: "客户",
  },
  frequency: { event: "每次", month: "每月", quarter: "每季度", "half-year": "每半年", year: "每年" },
  headline: { "as listed": "按各项", "lose from headline": "从分组满分扣", cap: "以分组满分封顶" },
  method: {
    rated: "人工打分",
    bands: "分档",
    ratio: "完成率",
    threshold: "达标得分",
    yesNo: "是否",
    deduction: "扣分",
    steps: "按步扣分",
    linear: "线性",
    rankLevel: "名次×级别",
    levels: "级别",
    raters: "多人评分",
    review: "逐级审核",
    bonus: "加分",
    mean: "平均",
    share: "达标比例",
    periods: "各期平均",
  },
  better: { higher: "越高越好", lower: "越低越好" },
  emptyDenominator: { undefined: "无定义", zero: "零", one: "一" },
  gives: { points: "分数", fraction: "比率" },
  edges: { "as worded": "按字面", lower: "含下限", upper: "含上限", round: "先取整" },
  steps: { full: "满一步才算", started: "不满一步也算", proportional: "按比例" },
  order: { high: "最高", low: "最低" },
  ties: { best: "取最好名次", average: "取平均名次", worst: "取最差名次", dense: "不跳号" },
  missingMark: { undefined: "无定义", renormalise: "由其余补足" },
  review: { "last replaces": "以最后为准", mean: "平均" },
  effect: { deduct: "扣", reward: "奖" },
  tariff: {
    each: "每次",
    judged: "酌情",
    bySize: "按大小",
    byCount: "按次数",
    steps: "按步",
    degrees: "按程度",
  },
  applies: { "from the second": "从第二次起", "whole run": "全部加倍", person: "由人决定" },
  within: { period: "同一期内", run: "连续几期", year: "一年内" },
  year: { calendar: "自然年", rolling: "滚动十二个月" },
  repeat: { once: "只一次", "every block": "每满一轮", "every further": "以后每次" },
  missingPeriods: { break: "中断连续", "passed over": "跳过不计" },
  effectKind: { total: "总分", points: "分数", money: "金额", action: "措施", state: "状态" },
  decidedBy: { rule: "制度", person: "人" },
  requirement: {
    test: "条件",
    workingDays: "工作日",
    dayOfMonth: "每月几日",
    dayAfterPeriod: "期后几日",
    hours: "小时",
    dayWindow: "天数窗",
    everyWindow: "每段时间都有",
    atMost: "至多几个",
    coverage: "覆盖比例",
    interval: "定期日期",
  },
  limit: { included: "含", excluded: "不含" },
  listed: { week: "周", month: "月" },
  windowLength: { week: "周", month: "月", quarter: "季度", "half-year": "半年", year: "年" },
  placed: { calendar: "按日历", rolling: "滚动" },
  combine: { weighted: "加权", sum: "直接相加" },
  mode: { "half up": "四舍五入", up: "进位", down: "舍去", "half even": "四舍六入五成双" },
  missing: { "not graded": "不评", zero: "记零分", renormalise: "由其余权重补足" },
  commission: {
    whole: "全额",
    marginal: "超额累进",
    base: "基数",
    quick: "速算扣除",
    interpolated: "插值",
    steps: "逐档累加",
  },
  aggregate: {
    sum: "求和",
    mean: "平均",
    weightedMean: "加权平均",
    count: "计数",
    share: "是的占比",
    ratio: "两和之比",
    last: "最后一个",
  },
  reads: { number: "数字", duration: "时长", yesNo: "是否", any: "任意内容" },
  sourceOf: { input: "录入项", indicator: "指标", incident: "奖惩事项" },
  amount: { points: "分数", money: "金额" },
  target: { "team mean": "小组平均", "team median": "小组中位数" },
  divideBy: { served: "在岗期数" },
};

const SETTINGS: Readonly<Record<string, string>> = {
  of: "数值",
  from: "自",
  to: "至",
  target: "目标",
  better: "方向",
  part: "分子",
  capFraction: "完成率上限",
  emptyDenominator: "分母为0",
  gives: "得到",
  edges: "边界",
  reached: "达标条件",
  points: "得分",
  missedPoints: "未达标得分",
  floor: "最低分",
  zeroIfMoreThan: "超过几次得0分",
  step: "每步",
  pointsPerStep: "每步扣分",
  steps: "零头",
  zeroBeyond: "越过得0分",
  "from.value": "起点数值",
  "from.points": "起点分数",
  "to.value": "终点数值",
  "to.points": "终点分数",
  level: "级别系数",
  units: "排名单位数",
  order: "第一名",
  ties: "并列",
  missing: "缺打分时",
  marks: "各级打分",
  rule: "取法",
  cap: "封顶",
  counts: "计入条件",
  divideBy: "除以",
  yearEnd: "年终分",
  periodShare: "各期占比",
  amount: "数额",
  sets: "定为",
  effect: "奖扣",
  factors: "乘积",
  action: "措施编号",
  decidedBy: "由谁决定",
  state: "状态编号",
  periods: "持续期数",
  passes: "通过条件",
  days: "天数",
  date: "日期",
  day: "日",
  limitDay: "截止日",
  period: "期间",
  monthsAfter: "之后月数",
  hours: "小时数",
  limit: "界限",
  done: "完成于",
  listed: "按什么列出",
  placed: "划分方式",
  span: "总长",
  atLeast: "至少次数",
  list: "清单",
  exempt: "除外",
  atMost: "至多",
  share: "比例",
  first: "首次日期",
  months: "间隔月数",
  count: "次数",
};

const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
const list = (words: readonly string[]): string => listSome(words, 12, "、", (more) => `等，另有 ${more} 个`);

function expected(of: SheetExpectation): string {
  if (typeof of === "object") return `下列之一：${list(Object.values(CHOICES[of.words]))}`;
  return {
    number: "数字，如 95、1,800 或 95%",
    "whole number": "整数，如 2",
    figure: "数字或编号",
    conditions: "条件，如 total ≥ 60 且 rank = 1，或 grade 为 E, D",
    tests: "判断，如 ≥ 15 或 为 是",
    formula: "公式，如 base × 35% × payout + bonus − fines",
    list: "用顿号隔开的词；引号只能括住整个词",
    text: "文字",
    settings: "设置，如 目标=95%; 每步=1%",
    amount: "5、5~10，或种类加设置，如 按步; 每步=1; 数额=2",
    "equal lists": "与其他语言同样多的步骤",
  }[of];
}

function finding(found: SheetFinding): FindingText {
  const { columns, title } = PARTS_ZH_CN[found.part];
  const header = (column: string): string => {
    const base = column.replace(/\.(en|zh-CN|zh-TW)$/, "");
    return columns[base]?.[0] ?? SETTINGS[base] ?? base;
  };
  const text = (what: string, remedy: string): FindingText => ({ what: `${title}：${what}`, remedy });
  switch (found.code) {
    case "unreadable":
      return text(`无法识别${quote(found.found)}。`, `请写${expected(found.expected)}。`);
    case "mixed and or":
      return text(`${quote(found.found)}同时用了“且”和“或”。`, "只用其中一个；另一个请分成两行写。");
    case "date":
      return text(
        `单元格是日期 ${found.found}，这里应是文字或数字。`,
        "先把单元格设为文本格式，再重新填写，如 1-2。",
      );
    case "error value":
      return text(`单元格是 ${found.found}。`, "请直接填写值，或改正公式。");
    case "missing":
      return text(`“${header(found.column)}”是空白。`, "请填写，或删除整行。");
    case "missing column":
      return text(`“${header(found.column)}”这一列不见了。`, `请插入一列，表头写“${header(found.column)}”。`);
    case "misspelt column":
      return text(
        `没有叫${quote(found.found)}的列，其中的值会丢失。`,
        `如果是“${header(found.column)}”，请照此改正；否则换一个名称。`,
      );
    case "column twice":
      return text(`${quote(found.found)}在这里出现了两次。`, "请删除或改名其中一个。");
    case "missing table":
      return text(
        `缺少“${PARTS_ZH_CN[found.table].title}”表。`,
        `请在表头上方写标题“■ ${PARTS_ZH_CN[found.table].title}”。`,
      );
    case "unknown table":
      return text(
        `${quote(found.found)}不是任何表的标题，其下的内容没有读取。`,
        found.nearest === null ? "请改正标题，或去掉 ■。" : `是否应为“■ ${found.nearest}”？`,
      );
    case "table twice":
      return text(`${quote(found.found)}表在这里出现了两次。`, "请把各行合到一张表里。");
    case "no header":
      return text("标题下的表头不见了。", "请把表头行放回标题下面。");
    case "unknown item":
      return text(
        `没有${quote(found.found)}这一项。`,
        found.nearest === null ? "请改正或删除该行。" : `是否应为“${found.nearest}”？`,
      );
    case "unknown setting":
      return text(
        `${quote(found.found)}不是这一种的设置。`,
        `请写成 名称=值，名称为：${list(found.allowed.map((name) => SETTINGS[name] ?? name))}。`,
      );
    case "setting twice":
      return text(`${quote(found.found)}给了两次。`, "请只留一个。");
    case "unknown owner":
      return text(
        `没有编号为${quote(found.found)}、需要这些行的项目。`,
        "请改正编号或另一张表里的方法，或删除该行。",
      );
    case "id twice":
      return text(`编号${quote(found.found)}用了两次。`, "请各用各的编号。");
    case "no first row":
      return text(`${quote(found.found)}只有备选行。`, "首选的计量方式那一行，“备选”请留空。");
    case "both":
      return text(
        `方案既有等级规则，又有“${PARTS_ZH_CN[found.other].title}”表。`,
        "两张表只留一张，删除另一张的各行。",
      );
    case "only one":
      return text(`${quote(found.found)}与“${header(found.column)}”不能同时填。`, "其中一个请留空。");
    case "unknown version":
      return text(
        `本表的格式是 ${found.found}，本程序读取格式 ${found.known}。`,
        "请用写出它的程序，或让本程序重新写出。",
      );
  }
}

const LANGUAGES = { en: "英文", "zh-CN": "简体", "zh-TW": "繁体" } as const;

/** Texts of the scheme sheet in simplified Chinese. */
export const schemeSheet: SchemeSheetWords = {
  sheetName: (scheme) => `考核方案 ${scheme}`,
  parts: PARTS_ZH_CN,
  card: { item: "项目", value: "内容", meaning: "说明" },
  unused: "以下各表本方案没有用到；需要时直接填写即可。",
  settings: SETTINGS,
  choices: CHOICES,
  terms: {
    none: "无",
    all: "全部",
    always: "总是",
    never: "从不",
    any: "任一",
    and: "且",
    or: "或",
    is: "为",
    "not set": "未设定",
  },
  inLanguage: (header, language) => `${header}·${LANGUAGES[language]}`,
  separators: { list: "、", settings: "; " },
  finding,
};
