import { listSome } from "../listSome";
import type { FindingText } from "../monthMessages";
import type { SchemeSheetWords, SheetExpectation, SheetFinding } from "../schemeSheetMessages";
import { PARTS_ZH_TW } from "./schemeSheetParts";

const CHOICES: SchemeSheetWords["choices"] = {
  yesNo: { yes: "是", no: "否" },
  unit: {
    points: "分",
    rating: "評分",
    share: "比例",
    seconds: "秒",
    minutes: "分鐘",
    hours: "小時",
    days: "天",
    months: "月",
    clients: "客戶數",
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
    "e-commerce service": "電商客服",
    "call centre": "客服中心",
    "property office": "物業管理處",
    hospital: "醫院",
    sales: "銷售",
    dealers: "經銷商",
    "return visits": "回訪",
    "team contests": "小組評比",
    "pay and commission tables": "薪資與提成表",
    "escalation rules": "累計觸發規則",
    "service centre": "服務中心",
  },
  status: { ready: "可用", skeleton: "骨架" },
  appraised: {
    person: "個人",
    team: "小組",
    dealer: "經銷商",
    region: "區域",
    office: "管理處",
    client: "客戶",
  },
  frequency: { event: "每次", month: "每月", quarter: "每季度", "half-year": "每半年", year: "每年" },
  headline: { "as listed": "按各項", "lose from headline": "從分組滿分扣", cap: "以分組滿分封頂" },
  method: {
    rated: "人工打分",
    bands: "分檔",
    ratio: "完成率",
    threshold: "達標得分",
    yesNo: "是否",
    deduction: "扣分",
    steps: "按步扣分",
    linear: "線性",
    rankLevel: "名次×級別",
    levels: "級別",
    raters: "多人評分",
    review: "逐級審核",
    bonus: "加分",
    mean: "平均",
    share: "達標比例",
    periods: "各期平均",
  },
  better: { higher: "越高越好", lower: "越低越好" },
  emptyDenominator: { undefined: "無定義", zero: "零", one: "一" },
  gives: { points: "分數", fraction: "比率" },
  edges: { "as worded": "按字面", lower: "含下限", upper: "含上限", round: "先取整" },
  steps: { full: "滿一步才算", started: "不滿一步也算", proportional: "按比例" },
  order: { high: "最高", low: "最低" },
  ties: { best: "取最好名次", average: "取平均名次", worst: "取最差名次", dense: "不跳號" },
  missingMark: { undefined: "無定義", renormalise: "由其餘補足" },
  review: { "last replaces": "以最後為準", mean: "平均" },
  effect: { deduct: "扣", reward: "獎" },
  tariff: {
    each: "每次",
    judged: "酌情",
    bySize: "按大小",
    byCount: "按次數",
    steps: "按步",
    degrees: "按程度",
  },
  applies: { "from the second": "從第二次起", "whole run": "全部加倍", person: "由人決定" },
  within: { period: "同一期內", run: "連續幾期", year: "一年內" },
  year: { calendar: "自然年", rolling: "滾動十二個月" },
  repeat: { once: "只一次", "every block": "每滿一輪", "every further": "以後每次" },
  missingPeriods: { break: "中斷連續", "passed over": "跳過不計" },
  effectKind: { total: "總分", points: "分數", money: "金額", action: "措施", state: "狀態" },
  decidedBy: { rule: "制度", person: "人" },
  requirement: {
    test: "條件",
    workingDays: "工作日",
    dayOfMonth: "每月幾日",
    dayAfterPeriod: "期後幾日",
    hours: "小時",
    dayWindow: "天數窗",
    everyWindow: "每段時間都有",
    atMost: "至多幾個",
    coverage: "覆蓋比例",
    interval: "定期日期",
  },
  limit: { included: "含", excluded: "不含" },
  listed: { week: "周", month: "月" },
  windowLength: { week: "周", month: "月", quarter: "季度", "half-year": "半年", year: "年" },
  placed: { calendar: "按日曆", rolling: "滾動" },
  combine: { weighted: "加權", sum: "直接相加" },
  mode: { "half up": "四捨五入", up: "進位", down: "捨去", "half even": "四捨六入五成雙" },
  missing: { "not graded": "不評", zero: "記零分", renormalise: "由其餘權重補足" },
  commission: {
    whole: "全額",
    marginal: "超額累進",
    base: "基數",
    quick: "速算扣除",
    interpolated: "插值",
    steps: "逐檔累加",
  },
  aggregate: {
    sum: "求和",
    mean: "平均",
    weightedMean: "加權平均",
    count: "計數",
    share: "是的佔比",
    ratio: "兩和之比",
    last: "最後一個",
  },
  reads: { number: "數字", duration: "時長", yesNo: "是否", any: "任意內容" },
  sourceOf: { input: "輸入項", indicator: "指標", incident: "獎懲事項" },
  amount: { points: "分數", money: "金額" },
  target: { "team mean": "小組平均", "team median": "小組中位數" },
  divideBy: { served: "在職期數" },
};

const SETTINGS: Readonly<Record<string, string>> = {
  of: "數值",
  from: "自",
  to: "至",
  target: "目標",
  better: "方向",
  part: "分子",
  capFraction: "完成率上限",
  emptyDenominator: "分母為0",
  gives: "得到",
  edges: "邊界",
  reached: "達標條件",
  points: "得分",
  missedPoints: "未達標得分",
  floor: "最低分",
  zeroIfMoreThan: "超過幾次得0分",
  step: "每步",
  pointsPerStep: "每步扣分",
  steps: "零頭",
  zeroBeyond: "越過得0分",
  "from.value": "起點數值",
  "from.points": "起點分數",
  "to.value": "終點數值",
  "to.points": "終點分數",
  level: "級別係數",
  units: "排名單位數",
  order: "第一名",
  ties: "並列",
  missing: "缺打分時",
  marks: "各級打分",
  rule: "取法",
  cap: "封頂",
  counts: "計入條件",
  divideBy: "除以",
  yearEnd: "年終分",
  periodShare: "各期佔比",
  amount: "數額",
  sets: "定為",
  effect: "獎扣",
  factors: "乘積",
  action: "措施編號",
  decidedBy: "由誰決定",
  state: "狀態編號",
  periods: "持續期數",
  passes: "通過條件",
  days: "天數",
  date: "日期",
  day: "日",
  limitDay: "截止日",
  period: "期間",
  monthsAfter: "之後月數",
  hours: "小時數",
  limit: "界限",
  done: "完成於",
  listed: "按什麼列出",
  placed: "劃分方式",
  span: "總長",
  atLeast: "至少次數",
  list: "清單",
  exempt: "除外",
  atMost: "至多",
  share: "比例",
  first: "首次日期",
  months: "間隔月數",
  count: "次數",
};

const quote = (text: string): string => `「${text.length > 60 ? `${text.slice(0, 60)}…` : text}」`;
const list = (words: readonly string[]): string => listSome(words, 12, "、", (more) => `等，另有 ${more} 個`);

function expected(of: SheetExpectation): string {
  if (typeof of === "object") return `下列之一：${list(Object.values(CHOICES[of.words]))}`;
  return {
    number: "數字，如 95、1,800 或 95%",
    "whole number": "整數，如 2",
    figure: "數字或編號",
    conditions: "條件，如 total ≥ 60 且 rank = 1，或 grade 為 E, D",
    tests: "判斷，如 ≥ 15 或 為 是",
    formula: "公式，如 base × 35% × payout + bonus − fines",
    list: "用頓號隔開的詞；引號只能括住整個詞",
    text: "文字",
    settings: "設定，如 目標=95%; 每步=1%",
    amount: "5、5~10，或種類加設定，如 按步; 每步=1; 數額=2",
    "equal lists": "與其他語言同樣多的步驟",
  }[of];
}

function finding(found: SheetFinding): FindingText {
  const { columns, title } = PARTS_ZH_TW[found.part];
  const header = (column: string): string => {
    const base = column.replace(/\.(en|zh-CN|zh-TW)$/, "");
    return columns[base]?.[0] ?? SETTINGS[base] ?? base;
  };
  const text = (what: string, remedy: string): FindingText => ({ what: `${title}：${what}`, remedy });
  switch (found.code) {
    case "unreadable":
      return text(`無法識別${quote(found.found)}。`, `請寫${expected(found.expected)}。`);
    case "mixed and or":
      return text(`${quote(found.found)}同時用了「且」和「或」。`, "只用其中一個；另一個請分成兩列寫。");
    case "date":
      return text(
        `儲存格是日期 ${found.found}，這裡應是文字或數字。`,
        "先把儲存格設為文字格式，再重新填寫，如 1-2。",
      );
    case "error value":
      return text(`儲存格是 ${found.found}。`, "請直接填寫值，或改正公式。");
    case "missing":
      return text(`「${header(found.column)}」是空白。`, "請填寫，或刪除整列。");
    case "missing column":
      return text(
        `「${header(found.column)}」這一欄不見了。`,
        `請插入一欄，表頭寫「${header(found.column)}」。`,
      );
    case "misspelt column":
      return text(
        `沒有叫${quote(found.found)}的欄，其中的值會丟失。`,
        `如果是「${header(found.column)}」，請照此改正；否則換一個名稱。`,
      );
    case "column twice":
      return text(`${quote(found.found)}在這裡出現了兩次。`, "請刪除或改名其中一個。");
    case "missing table":
      return text(
        `缺少「${PARTS_ZH_TW[found.table].title}」表。`,
        `請在表頭上方寫標題「■ ${PARTS_ZH_TW[found.table].title}」。`,
      );
    case "unknown table":
      return text(
        `${quote(found.found)}不是任何表的標題，其下的內容沒有讀取。`,
        found.nearest === null ? "請改正標題，或去掉 ■。" : `是否應為「■ ${found.nearest}」？`,
      );
    case "table twice":
      return text(`${quote(found.found)}表在這裡出現了兩次。`, "請把各列合到一張表裡。");
    case "no header":
      return text("標題下的表頭不見了。", "請把表頭列放回標題下面。");
    case "unknown item":
      return text(
        `沒有${quote(found.found)}這一項。`,
        found.nearest === null ? "請改正或刪除該列。" : `是否應為「${found.nearest}」？`,
      );
    case "unknown setting":
      return text(
        `${quote(found.found)}不是這一種的設定。`,
        `請寫成 名稱=值，名稱為：${list(found.allowed.map((name) => SETTINGS[name] ?? name))}。`,
      );
    case "setting twice":
      return text(`${quote(found.found)}給了兩次。`, "請只留一個。");
    case "unknown owner":
      return text(
        `沒有編號為${quote(found.found)}、需要這些列的項目。`,
        "請改正編號或另一張表裡的方法，或刪除該列。",
      );
    case "id twice":
      return text(`編號${quote(found.found)}用了兩次。`, "請各用各的編號。");
    case "no first row":
      return text(`${quote(found.found)}只有備選列。`, "首選的計量方式那一列，「備選」請留空。");
    case "both":
      return text(
        `方案既有等級規則，又有「${PARTS_ZH_TW[found.other].title}」表。`,
        "兩張表只留一張，刪除另一張的各列。",
      );
    case "only one":
      return text(`${quote(found.found)}與「${header(found.column)}」不能同時填。`, "其中一個請留空。");
    case "unknown version":
      return text(
        `本表的格式是 ${found.found}，本程式讀取格式 ${found.known}。`,
        "請用寫出它的程式，或讓本程式重新寫出。",
      );
  }
}

const LANGUAGES = { en: "英文", "zh-CN": "簡體", "zh-TW": "繁體" } as const;

/** Texts of the scheme sheet in traditional Chinese. */
export const schemeSheet: SchemeSheetWords = {
  sheetName: (scheme) => `考核方案 ${scheme}`,
  parts: PARTS_ZH_TW,
  card: { item: "項目", value: "內容", meaning: "說明" },
  unused: "以下各表本方案沒有用到；需要時直接填寫即可。",
  settings: SETTINGS,
  choices: CHOICES,
  terms: {
    none: "無",
    all: "全部",
    always: "總是",
    never: "從不",
    any: "任一",
    and: "且",
    or: "或",
    is: "為",
    "not set": "未設定",
  },
  inLanguage: (header, language) => `${header}·${LANGUAGES[language]}`,
  separators: { list: "、", settings: "; " },
  finding,
};
