import type { DepartmentWritingWords } from "../departmentWritingWords";

/** Texts of a month's sheets in simplified Chinese. */
export const departmentWriting: DepartmentWritingWords = {
  columns: {
    number: "工号",
    post: "岗位",
    team: "小组",
    incidents: "奖惩分",
    escalations: "触发分",
    adjustment: "调整（元）",
    pay: "应发（元）",
    money: "奖惩金额（元）",
    scheme: "方案",
    people: "人员",
  },
  pointsHeader: (indicator, full) => `${indicator}得分${full === null ? "" : `（满分 ${full}）`}`,
  rankHeader: (indicator) => `${indicator}名次`,
  subtotalHeader: (section) => `${section}小计`,
  linkedHeader: (value, scheme) => `${value}（取自${scheme}）`,
  notPaidHeader: (component) => `${component}（元，不计入应发）`,
  teamTitle: (month, scheme) => `${month} 小组评比 · ${scheme}`,
  source: ({ scheme, entry, graded, all, teams }) =>
    `方案 ${scheme}${entry === null ? "" : `（${entry}）`} · 共 ${all} ${teams ? "组" : "人"}，已评定 ${graded} ${teams ? "组" : "人"}`,
  cents: "金额四舍五入到分，应发等于各项之和",
  adjusted: "“调整”是保底、封顶和取整的差额",
  sums: "合计",
  chartTitle: (month, scheme) => `${month} 小组总分 · ${scheme}`,
  openGrade: (grades) => `${grades.join(" / ")}？`,
  outOfDate: (title) => `已作废 · ${title}`,
  outOfDateNote: "本月结果已写入其他工作表，本表可以删除",
  requirementAnswers: { "in time": "按时", late: "逾期", "too early": "过早" },
  statement: {
    title: "绩效考核通知单",
    labels: {
      person: "姓名",
      number: "工号",
      post: "岗位",
      team: "小组",
      scheme: "考核方案",
      month: "月份",
    },
    headers: {
      item: "考核项目",
      value: "实际值",
      against: "目标 / 所在档",
      points: "得分",
      weight: "权重",
      counts: "计入总分",
    },
    target: (target) => `目标 ${target}`,
    row: (row, written) => `第 ${row} 档：${written}`,
    total: "总分",
    rankOf: (rank, of) => `${rank} / ${of}`,
    payItem: "薪酬项目",
    payAmount: "金额（元）",
    how: "计算过程",
    proposals: "建议事项（由人决定）",
    appeal: "申诉",
    appealBy: (days, published, until) =>
      published === null || until === null
        ? `对结果有异议的，请在收到本通知单后 ${days} 个工作日内向人力资源部提出申诉，由其登记到“申诉”工作表。`
        : `对结果有异议的，请在 ${until} 前（含当日，自 ${published} 公布次日起 ${days} 个工作日）向人力资源部提出申诉，由其登记到“申诉”工作表。`,
    signatures: { employee: "员工签字", supervisor: "主管签字", hr: "人力资源部", date: "日期" },
  },
  findings: {
    title: (month) => `${month} 检查结果与建议`.trimStart(),
    note: ({ proposals, errors, warnings }) =>
      `建议与待定 ${proposals} 项 · 错误 ${errors} 项 · 请核对 ${warnings} 项`,
    proposal: "建议",
    open: "待定",
    proposed: (action, periods) =>
      periods === null ? `建议：${action}。` : `建议：${action}，${periods} 期。`,
    rule: (name, text) => `规则“${name}”：${text}。`,
    personDecides: "由有权限的人决定；本软件只提出建议。",
    textLeavesOpen: "制度原文没有定论，请由有权限的人决定。",
    openGrade: (grades) => ({
      what: `等级由人在 ${grades.join("、")} 中决定。`,
      remedy: `请在“申诉”表中加一行记录决定：项目填“等级”，新值填${grades.join("或")}，裁定填“支持”，并填写裁定人、裁定日期和事由，然后重新运行该月。`,
    }),
    notGraded: (person, scheme) => `${person}在方案“${scheme}”中没有完整结果。`,
  },
  summary: {
    scheme: ({ name, all, graded, teams }) =>
      `${name}：共 ${all} ${teams ? "组" : "人"}，已评定 ${graded} ${teams ? "组" : "人"}`,
    pay: (yuan) => `应发合计 ${yuan} 元`,
    money: (yuan) => `奖惩金额合计 ${yuan} 元`,
    decisions: (proposals, openGrades) =>
      `需由人决定：建议 ${proposals} 项${openGrades > 0 ? `，待定等级 ${openGrades} 个` : ""}`,
    findings: ({ error, warning, info }) =>
      `检查结果：错误 ${error} 项，请核对 ${warning} 项，说明 ${info} 项`,
  },
  messages: ({ wanted, taken }) => ({
    what: `已有一张您自己的工作表“${wanted}”，未作改动，结果写入“${taken}”。`,
    remedy: "如需使用原名，请将自己的工作表改名，再运行一次。",
  }),
};
