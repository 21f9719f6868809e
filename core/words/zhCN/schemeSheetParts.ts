import type { ColumnText, PartId, PartWords } from "../schemeSheetMessages";

const ID: ColumnText = ["编号", "其他表、条件和公式用它指代本行；一旦被引用就不要改。"];
const NAME: ColumnText = ["名称", "给人看的名称；其他语言留空时沿用已填的名称。"];
const UNIT: ColumnText = ["单位", "数值的单位；比例可写成 95%。"];
const ALTERNATIVE: ColumnText = [
  "备选",
  "首选的计量方式留空；编号相同的备选行写 1、2……，数据缺少前一种方式的列时依次采用。",
];
const LIMITS: ColumnText = ["分档", "照平时的说法写：60以下、60~79、80以上。"];
const RESULT: ColumnText = ["结果", "本档给出的值；留空表示未设定，不是 0。"];
const EDGES: ColumnText = ["边界", "两档都含或都不含的值归哪一档；留空按字面，由检查报告。"];
const DIGITS = (what: string): ColumnText => ["小数位数", `${what}保留的小数位数；留空或“无”表示不取舍。`];
const ROUNDING = "取舍方式；留空为四舍五入。";
const INDICATOR: ColumnText = ["指标编号", "本行属于哪项指标；留空同上一行。"];
const INCIDENT: ColumnText = ["事项编号", "本行属于哪项奖惩事项；留空同上一行。"];
const AMOUNT: ColumnText = ["计分或计款", "本行给的是分数还是金额；留空为分数。"];

/** The tables of the scheme sheet in simplified Chinese. */
export const PARTS_ZH_CN: Readonly<Record<PartId, PartWords>> = {
  overview: {
    title: "方案概况",
    hint: "方案的名称、考核对象和来源。",
    columns: {
      names: ["方案名称", "给人看的方案名称。"],
      id: ["方案编号", "文件和花名册用它指代本方案。"],
      summary: ["简介", "一句话介绍，供挑选方案时看。"],
      appraises: ["考核对象", "考核谁；留空为个人。"],
      frequency: ["考核周期", "多久考核一次；留空为每月。"],
      group: ["类别", "方案库把它列在哪一类。"],
      status: ["状态", "“骨架”只有指标，数值待补；留空为可用。"],
      reason: ["依据", "数值为什么这样定，供解释时用。"],
      document: ["来源文件", "数值出自哪份文件的哪一处。"],
      entry: ["目录条目", "数值出自目录的哪一条。"],
      posts: ["适用岗位", "花名册没有另行指定方案时，这些岗位的人员按本方案考核，多个用顿号隔开。"],
      personColumns: ["人员列表头", "除常见写法外，数据表中人员列的表头，多个用顿号隔开。"],
      dateColumns: ["日期列表头", "除常见写法外，数据表中日期列的表头，多个用顿号隔开。"],
      version: ["格式版本", "本表格式的版本，请勿改动。"],
    },
  },
  parameters: {
    title: "参数",
    hint: "对所有人都一样的数值。例：base | 基本工资 | 3000 | 元",
    columns: {
      id: ID,
      names: NAME,
      value: ["数值", "参数的数值；留空表示未设定，不是 0。"],
      unit: UNIT,
    },
  },
  inputs: {
    title: "录入项",
    hint: "指标以外每个人各自的值。例：sales | 个人销售额 | 元",
    columns: {
      id: ID,
      names: NAME,
      unit: UNIT,
      list: ["多个值", "每人有一串值时写“是”；留空为否。"],
      "from.scheme": [
        "取自方案",
        "本工作簿中考核同一批小组的另一方案的编号，以其数值为准；留空则从数据中读取。",
      ],
      "from.figure": ["所取数值", "该方案中所取数值的编号，如 total。"],
    },
  },
  sections: {
    title: "指标分组",
    hint: "合在一起计分的指标。例：quality | 服务质量 | | 40",
    columns: {
      id: ID,
      names: NAME,
      parent: ["上级分组", "所属上级分组的编号。"],
      fullPoints: ["满分", "制度给整个分组的分数。"],
      headline: ["合计不符时", "各项满分之和与分组满分不同时怎么算；留空按各项。"],
      floor: ["最低分", "分组最少得多少分；留空或“无”表示不限。"],
      zeroWhen: ["否决条件", "条件成立时本组得 0 分。"],
    },
  },
  indicators: {
    title: "考核指标",
    hint: "考核什么、怎么得分。例：answer | 接通率 | | 30 | | 比例 | 完成率 | 目标=95%; 方向=越高越好",
    columns: {
      id: ID,
      alternative: ALTERNATIVE,
      names: NAME,
      section: ["所属分组", "所属分组的编号。"],
      weightPercent: ["权重(%)", "按百分比的权重，40 与 40% 相同；直接相加的指标改填满分。"],
      fullPoints: ["满分", "直接相加时本指标的最高分。"],
      unit: UNIT,
      method: ["计分方法", "数值怎么变成分数；分档、级别和评分人在各自的表里。"],
      rule: ["方法设置", "名称=值; 名称=值，如 目标=95%; 每步=1%; 每步扣分=1。"],
      zeroWhen: ["否决条件", "条件成立时本指标得 0 分，如 complaint = 1 或 late > 3。"],
      informative: ["只展示", "不计入总分时写“是”；留空为否。"],
      measureNames: ["数值名称", "所计量数值的名称，与指标名称不同时填写。"],
    },
  },
  indicatorBands: {
    title: "指标分档",
    hint: "例：answer | 95%以上 | 100",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      limits: LIMITS,
      result: ["得分", "本档的分数，或该分数的含义；留空表示未设定，不是 0。"],
    },
  },
  levels: {
    title: "指标级别",
    hint: "有名称的级别及其分数。例：attitude | good | 良好 | 8",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      id: ["级别编号", "录入时用的级别代号。"],
      names: NAME,
      points: ["分数", "该级别的分数。"],
    },
  },
  raters: {
    title: "评分人",
    hint: "谁打分、占多少。例：attitude | leader_mark | 组长 | 0.6",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      id: ["打分编号", "存放该评分人打分的录入项编号。"],
      names: NAME,
      weight: ["权重", "该打分的权重：数字，或可以暂缺的参数的编号。"],
    },
  },
  incidents: {
    title: "奖惩事项",
    hint: "发生后记录的事。例：late | 迟到 | 扣 | 1（每次）、5~10（酌情）或 按大小",
    columns: {
      id: ID,
      names: NAME,
      effect: ["奖或扣", "一次是扣分扣款还是加分奖励。"],
      points: ["分数", "5：每次；5~10：由人酌定；按大小、按次数、按程度见各自的表；按步; 每步=1; 数额=2。"],
      money: ["金额(元)", "每次的金额，写法与分数相同。"],
      toward: ["计入", "计入哪项指标或分组的编号；留空计入总分。"],
      unit: ["大小单位", "一次的大小用什么单位，如分钟。"],
      of: ["大小取自", "哪个数值就是一次的大小，填其编号。"],
      when: ["算一次的条件", "条件成立时算一次。"],
      "repetition.times": ["再犯倍数", "下一期再发生时分数乘以几。"],
      "repetition.applies": ["再犯范围", "第一次是否也加倍；留空从第二次起。"],
      "repetition.cap": ["再犯上限", "加倍后一次最多多少分；留空或“无”表示不限。"],
    },
  },
  incidentBands: {
    title: "奖惩分档",
    hint: "按一次的大小或按次数。例：late | 分数 | 5分钟以内 | 1",
    columns: {
      owner: INCIDENT,
      amount: AMOUNT,
      limits: LIMITS,
      result: ["数额", "本档的分数或金额，不写正负号；留空表示未设定，不是 0。"],
    },
  },
  degrees: {
    title: "奖惩程度",
    hint: "例：doze | 分数 | serious | 严重 | 3 | 5",
    columns: {
      owner: INCIDENT,
      amount: AMOUNT,
      id: ["程度编号", "记录时用的程度代号。"],
      names: NAME,
      from: ["最少", "该程度最少多少。"],
      to: ["最多", "该程度最多多少；固定数额时与最少相同。"],
    },
  },
  rules: {
    title: "计算规则",
    hint: "分数怎么变成总分、名次、等级和工资；留空用默认值。",
    columns: {
      "total.used": ["总分：启用", "有总分时写“是”。"],
      "total.combine": ["总分：合计方式", "加权或直接相加；留空时指标有权重就加权。"],
      "total.base": ["总分：起始分", "每个人开始时的分数；留空为 0。"],
      "total.headline": ["总分：制度所称", "制度所称的总分，如 100，检查时与各项之和比较。"],
      "total.itemCount": ["项目数：制度所称", "制度所称的项目个数，如 6，检查时与计入总分的项目比较。"],
      "total.floor": ["总分：下限", "最低总分；留空或“无”表示不限。"],
      "total.cap": ["总分：上限", "最高总分；留空或“无”表示不限。"],
      "total.digits": ["总分：小数位数", "总分保留的小数位数；留空或“无”表示不取舍。"],
      "total.mode": ["总分：取舍", ROUNDING],
      "total.missing": ["总分：缺项时", "某人缺一项指标时怎么办；留空不评。"],
      "ranking.used": ["排名：启用", "按总分排名时写“是”。"],
      "ranking.order": ["排名：第一名", "总分最高还是最低的排第一；留空为最高。"],
      "ranking.ties": ["排名：并列", "总分相同时的名次；留空取最好的名次。"],
      "grades.of": ["等级：依据", "按哪个数值评等级，填其编号；留空为总分。"],
      "grades.edges": ["等级：边界", EDGES[1]],
      "payout.edges": ["发放比例：边界", EDGES[1]],
      "pay.floor": ["工资：下限", "最低工资；留空或“无”表示不限。"],
      "pay.ceiling": ["工资：上限", "最高工资；留空或“无”表示不限。"],
      "pay.digits": ["工资：小数位数", "工资保留的小数位数，2 为到分；留空或“无”表示不取舍。"],
      "pay.mode": ["工资：取舍", ROUNDING],
    },
  },
  gradeBands: {
    title: "等级",
    hint: "按总分分档。例：90以上 | 优秀",
    columns: {
      limits: LIMITS,
      result: ["结果", "先是等级，再是岗位工资等其他列；留空表示未设定，不是 0。"],
    },
  },
  gradeRules: {
    title: "等级规则",
    hint: "从上往下试，先成立的为准。例：rank = 1 且 total ≥ 92 | A",
    columns: {
      when: ["条件", "如 total ≥ 80、rank = 1、grade 为 E，用“且”或者用“或”连接。"],
      gives: ["等级", "评为什么等级；写几个表示由人选定。"],
    },
  },
  memberGrades: {
    title: "组员等级",
    hint: "小组等级允许组员得什么等级。例：A | A、B、C",
    columns: {
      team: ["小组等级", "小组的等级。"],
      allowed: ["组员可得", "组员可以得的等级。"],
    },
  },
  forcedShares: {
    title: "等级比例",
    hint: "只作检查和建议，不作决定。例：A | | 20",
    columns: {
      grade: ["等级", "限定比例的等级。"],
      atLeastPercent: ["至少(%)", "人数比例的下限，按百分比。"],
      atMostPercent: ["至多(%)", "人数比例的上限，按百分比。"],
    },
  },
  payout: {
    title: "发放比例",
    hint: "按总分发放多少绩效工资。例：90以上 | 100%",
    columns: {
      limits: LIMITS,
      result: ["比例", "发放的比例，0.9 与 90% 相同；留空表示未设定，不是 0。"],
    },
  },
  commissions: {
    title: "提成",
    hint: "例：personal | 个人提成 | sales | 超额累进",
    columns: {
      id: ID,
      names: NAME,
      of: ["提成基数", "按哪个数值提成，填其编号。"],
      method: ["计提方法", "全额：全部按一个比例；超额累进：各段按各自比例；其余见 COMMISSION 的说明。"],
      edges: EDGES,
      digits: DIGITS("金额"),
      columns: ["结果列表头", "分档各列是什么（比例、基数、速算扣除数），按 COMMISSION 的读法。"],
    },
  },
  commissionBands: {
    title: "提成分档",
    hint: "例：personal | 15000元以下 | 1.5%",
    columns: {
      owner: ["提成编号", "本行属于哪项提成；留空同上一行。"],
      limits: LIMITS,
      result: RESULT,
    },
  },
  pay: {
    title: "工资构成",
    hint: "每一项是若干乘积之和。例：merit | 绩效工资 | base × 35% × payout + bonus",
    columns: {
      id: ID,
      names: NAME,
      terms: ["公式", "编号和数字用 × ÷ + − 连接，如 base × 35% × payout + pool ÷ staff − fines。"],
      when: ["条件", "条件不成立时按下一列发放。"],
      otherwise: ["否则", "条件不成立时的公式；留空不发。"],
      atLeast: ["下限", "本项最低金额。"],
      atMost: ["上限", "本项最高金额。"],
      digits: DIGITS("金额"),
      counted: ["计入工资", "只展示不计入时写“否”；留空为是。"],
    },
  },
  escalations: {
    title: "累计触发",
    hint: "事情再次发生时怎么办。例：warn | 警告 | phone | | 同一期内 | 3",
    columns: {
      id: ID,
      names: NAME,
      "counts.incidents": ["计数事项", "计哪些奖惩事项的编号，或“全部”；留空时计期数。"],
      "counts.periods": ["计数条件", "符合什么条件的期才计数，如 total < 60。"],
      within: ["范围", "同一期内、连续几期，或一年内。"],
      atLeast: ["从(次)", "达到这个次数就触发。"],
      atMost: ["到(次)", "到这个次数为止；留空或“无”表示不限。"],
      year: ["年度", "自然年，或到当月为止的十二个月；留空为自然年。"],
      repeat: ["再次触发", "触发后：只一次、每满一轮，或以后每次；留空只一次。"],
      missingPeriods: ["缺期时", "没有记录的一期对连续有何影响；留空为中断。"],
    },
  },
  effects: {
    title: "触发结果",
    hint: "只是建议，由人决定。例：warn | 措施 | 措施编号=warning | 警告",
    columns: {
      owner: ["触发编号", "本行属于哪条累计触发；留空同上一行。"],
      kind: ["结果", "做什么：总分、分数、金额、措施，或持续几期的状态。"],
      rule: ["结果设置", "总分：定为=0；分数：奖扣=扣; 数额=10；金额：奖扣=奖; 乘积=200；措施编号=warning。"],
      names: ["措施名称", "措施或状态叫什么。"],
    },
  },
  requirements: {
    title: "要求",
    hint: "要做到但不计分的事。例：answer | 答复申诉 | 工作日 | 自=filed; 天数=5",
    columns: {
      id: ID,
      names: NAME,
      kind: ["要求种类", "要求什么：条件、日期、时间窗、比例。"],
      rule: ["要求设置", "名称=值; 名称=值，如 自=filed; 天数=5。"],
    },
  },
  windows: {
    title: "要求的时间窗",
    hint: "从上往下试，先成立的为准。例：visit | | 1 | 7",
    columns: {
      owner: ["要求编号", "本行属于哪条要求；留空同上一行。"],
      when: ["条件", "本时间窗的条件；留空总是成立。"],
      fromDay: ["从第几天", "及时的第一天，从事件当天（第 0 天）算起。"],
      toDay: ["到第几天", "及时的最后一天。"],
      length: ["长度", "要求每段时间都做到时，一段有多长。"],
    },
  },
  reviews: {
    title: "审核流程",
    hint: "某岗位由谁打分、汇总和审核。例：agent | 客服专员 | 班长 → 主管",
    columns: {
      post: ["岗位", "被考核的岗位。"],
      names: NAME,
      steps: ["步骤", "依次由谁处理，用箭头或顿号隔开。"],
    },
  },
  choices: {
    title: "未定之处",
    hint: "制度没有写清的地方，以及本方案采用的读法。",
    columns: {
      id: ID,
      names: ["问题", "制度没有写清什么。"],
      taken: ["采用", "本方案采用的读法的编号。"],
    },
  },
  options: {
    title: "可选读法",
    hint: "例：floor | none | 不设下限",
    columns: {
      owner: ["问题编号", "本行属于哪个问题；留空同上一行。"],
      id: ["读法编号", "读法的代号。"],
      names: ["读法", "这样读是什么意思。"],
    },
  },
  gradeColumns: {
    title: "等级各列",
    hint: "等级表的结果1、结果2……各是什么。例：grade | 等级",
    columns: { id: ID, names: NAME, unit: UNIT },
  },
  gradeLabels: {
    title: "等级的各语言名称",
    hint: "例：A | 优秀",
    columns: { label: ["等级", "等级表里写的等级。"], names: NAME },
  },
  optionSettings: {
    title: "读法所设",
    hint: "采用某种读法时设定方案的哪些字段；技术性内容。",
    columns: {
      owner: ["问题编号", "本行属于哪个问题；留空同上一行。"],
      option: ["读法编号", "设定该字段的读法。"],
      field: ["字段", "字段的路径，如 indicators.speed.method.floor 或 grades.bands.1.0。"],
      value: ["值", "数字、词、是、否、无，或 JSON 写的列表和对象。"],
    },
  },
  sources: {
    title: "数据来源",
    hint: "数值取自数据表的哪些列。",
    columns: {
      kind: ["用于", "编号是指标、录入项还是奖惩事项的；留空为指标。"],
      owner: ["编号", "哪项指标、录入项或奖惩事项取这些列；留空同上一行。"],
      alternative: ALTERNATIVE,
      aggregate: ["汇总方式", "一个人的多行怎么变成一个值。"],
      reads: ["单元格内容", "该列的单元格是什么。"],
      columns: ["取数列", "该列可能的表头，常用的写在前面，用顿号隔开。"],
      ofColumns: ["分母列", "比率的分母列的表头。"],
      weightColumns: ["加权列", "加权平均的权数列的表头。"],
      whereColumns: ["筛选列", "是否列的表头：只计为“是”的行。"],
      whereNeeded: ["必须有筛选列", "数据没有筛选列就不适用时写“是”；留空为否。"],
      "missing.words": ["缺失用词", "还有哪些词表示没有值，用顿号隔开。"],
      "missing.zero": ["0 为缺失", "0 表示没有可计量的时写“是”；留空为否。"],
      "within.from": ["可能最小值", "低于它的值不可能成立。"],
      "within.to": ["可能最大值", "高于它的值不可能成立。"],
      fewCasesBelow: ["件数过少", "件数少于它的值会被报告。"],
    },
  },
};
