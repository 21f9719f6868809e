import type { DepartmentWritingWords } from "../departmentWritingWords";

/** Texts of a month's sheets in traditional Chinese. */
export const departmentWriting: DepartmentWritingWords = {
  columns: {
    number: "工號",
    post: "職位",
    team: "小組",
    incidents: "獎懲分",
    escalations: "觸發分",
    adjustment: "調整（元）",
    pay: "應發（元）",
    money: "獎懲金額（元）",
    scheme: "方案",
    people: "人員",
  },
  pointsHeader: (indicator, full) => `${indicator}得分${full === null ? "" : `（滿分 ${full}）`}`,
  rankHeader: (indicator) => `${indicator}名次`,
  subtotalHeader: (section) => `${section}小計`,
  linkedHeader: (value, scheme) => `${value}（取自${scheme}）`,
  notPaidHeader: (component) => `${component}（元，不計入應發）`,
  teamTitle: (month, scheme) => `${month} 小組評比 · ${scheme}`,
  source: ({ scheme, entry, graded, all, teams }) =>
    `方案 ${scheme}${entry === null ? "" : `（${entry}）`} · 共 ${all} ${teams ? "組" : "人"}，已評定 ${graded} ${teams ? "組" : "人"}`,
  cents: "金額四捨五入到分，應發等於各項之和",
  adjusted: "「調整」是保底、封頂和進位的差額",
  sums: "合計",
  chartTitle: (month, scheme) => `${month} 小組總分 · ${scheme}`,
  openGrade: (grades) => `${grades.join(" / ")}？`,
  outOfDate: (title) => `已作廢 · ${title}`,
  outOfDateNote: "本月結果已寫入其他工作表，本表可以刪除",
  requirementAnswers: { "in time": "按時", late: "逾期", "too early": "過早" },
  statement: {
    title: "績效考核通知單",
    labels: {
      person: "姓名",
      number: "工號",
      post: "職位",
      team: "小組",
      scheme: "考核方案",
      month: "月份",
    },
    headers: {
      item: "考核項目",
      value: "實際值",
      against: "目標 / 所在檔",
      points: "得分",
      weight: "權重",
      counts: "計入總分",
    },
    target: (target) => `目標 ${target}`,
    row: (row, written) => `第 ${row} 檔：${written}`,
    total: "總分",
    rankOf: (rank, of) => `${rank} / ${of}`,
    payItem: "薪酬項目",
    payAmount: "金額（元）",
    how: "計算過程",
    proposals: "建議事項（由人決定）",
    appeal: "申訴",
    appealBy: (days, published, until) =>
      published === null || until === null
        ? `對結果有異議的，請在收到本通知單後 ${days} 個工作日內向人力資源部提出申訴，由其登記到「申訴」工作表。`
        : `對結果有異議的，請在 ${until} 前（含當日，自 ${published} 公佈次日起 ${days} 個工作日）向人力資源部提出申訴，由其登記到「申訴」工作表。`,
    signatures: { employee: "員工簽名", supervisor: "主管簽名", hr: "人力資源部", date: "日期" },
  },
  findings: {
    title: (month) => `${month} 檢查結果與建議`.trimStart(),
    note: ({ proposals, errors, warnings }) =>
      `建議與待定 ${proposals} 項 · 錯誤 ${errors} 項 · 請核對 ${warnings} 項`,
    proposal: "建議",
    open: "待定",
    proposed: (action, periods) =>
      periods === null ? `建議：${action}。` : `建議：${action}，${periods} 期。`,
    rule: (name, text) => `規則「${name}」：${text}。`,
    personDecides: "由有權限的人決定；本軟體只提出建議。",
    textLeavesOpen: "制度原文沒有定論，請由有權限的人決定。",
    openGrade: (grades) => ({
      what: `等級由人在 ${grades.join("、")} 中決定。`,
      remedy: `請在「申訴」表中加一列記錄決定：項目填「等級」，新值填${grades.join("或")}，裁定填「支持」，並填寫裁定人、裁定日期和事由，然後重新執行該月。`,
    }),
    notGraded: (person, scheme) => `${person}在方案「${scheme}」中沒有完整結果。`,
  },
  summary: {
    scheme: ({ name, all, graded, teams }) =>
      `${name}：共 ${all} ${teams ? "組" : "人"}，已評定 ${graded} ${teams ? "組" : "人"}`,
    pay: (yuan) => `應發合計 ${yuan} 元`,
    money: (yuan) => `獎懲金額合計 ${yuan} 元`,
    decisions: (proposals, openGrades) =>
      `需由人決定：建議 ${proposals} 項${openGrades > 0 ? `，待定等級 ${openGrades} 個` : ""}`,
    findings: ({ error, warning, info }) =>
      `檢查結果：錯誤 ${error} 項，請核對 ${warning} 項，說明 ${info} 項`,
  },
  messages: ({ wanted, taken }) => ({
    what: `已有一張您自己的工作表「${wanted}」，未作改動，結果寫入「${taken}」。`,
    remedy: "如需使用原名，請將自己的工作表改名，再執行一次。",
  }),
};
