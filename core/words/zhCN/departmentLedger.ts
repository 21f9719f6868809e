import type { LedgerColumn, LedgerStatus } from "../../ledger/ledgerColumns";
import { listSome } from "../listSome";
import type { AppealColumn, LedgerWords } from "../ledgerMessages";
import type { FindingText } from "../monthMessages";

const text = (what: string, remedy = ""): FindingText => ({ what, remedy });
const quote = (found: string): string => (found.trim() === "" ? "（空白）" : `“${found.slice(0, 60)}”`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, "、", (count) => `等，另有 ${count} 个`);
const of = (months: readonly string[]): string => (months.length === 0 ? "" : `（${list(months, 24)}）`);

const UNDO =
  "请撤销修改（工作表的保护没有密码），或从版本历史、备份中恢复；结果只能通过重新运行该月或申诉来更正，不能直接改台账。";
const RESTORE = "请从版本历史或备份中恢复这些行（工作表的保护没有密码）。";
const AS_APPEALED = "请更正申诉表中的这一行。";

const COLUMNS: Readonly<Record<LedgerColumn, string>> = {
  number: "行号",
  month: "月份",
  status: "状态",
  person: "姓名",
  key: "标识",
  kind: "类别",
  scheme: "方案",
  total: "总分",
  grade: "等级",
  rank: "名次",
  rankFromLast: "倒数名次",
  payout: "发放比例",
  pay: "应发（元）",
  money: "奖惩金额（元）",
  incidents: "奖惩次数",
  figures: "其他数据",
  proposals: "处理建议",
  note: "说明",
  appeal: "申诉编号",
  replaces: "替换行号",
  schemeHash: "方案校验",
  run: "批次",
  check: "行校验",
};

const STATUS: Readonly<Record<LedgerStatus, string>> = {
  graded: "已考核",
  "not graded": "未考核",
  withdrawn: "已撤销",
  published: "已发布",
  "end of run": "运行结束",
  "broken off": "运行中断",
};
/** A cell as people see it: what a row is, is kept as a code. */
const shown = (column: LedgerColumn, cell: string): string =>
  column === "status" ? ((STATUS as Readonly<Record<string, string | undefined>>)[cell] ?? cell) : cell;

const APPEAL_COLUMNS: Readonly<Record<AppealColumn, readonly string[]>> = {
  number: ["编号", "申诉编号", "序号"],
  month: ["月份", "考核月份", "考核期"],
  person: ["姓名", "申诉人", "员工姓名", "小组"],
  scheme: ["方案", "考核方案"],
  filed: ["提出日期", "申诉日期", "提交日期", "日期"],
  reason: ["事由", "申诉理由", "理由", "原因"],
  decision: ["裁定", "裁定结果", "处理结果", "结果"],
  decidedBy: ["裁定人", "处理人", "答复人"],
  decidedOn: ["裁定日期", "处理日期", "答复日期"],
  figure: ["项目", "申诉项目", "考核项目", "指标"],
  before: ["原值", "原分", "更正前"],
  after: ["新值", "更正值", "更正后"],
};

const WHY_FIXED = {
  "follows from others": "它由其他项目计算得出",
  "not left open": "规则在此只给出一个等级，没有留给人决定",
  "cases differ": "各条记录的数量、分值或程度不同，仅凭次数不知道留下哪几条",
  "counted from a figure": "它由其他项目的数值计数",
} as const;

const WHY_UNPUBLISHED = {
  "no rows": "台账中没有该月的行",
  unfinished: "该月上次运行中断",
  damaged: "台账中该月的行已损坏",
} as const;

export const ledger: LedgerWords = {
  findings: {
    "ledger cell edited": ({ column, row, months, found, expected }) =>
      text(
        `台账第 ${row} 号行${of(months)}的“${COLUMNS[column]}”与写入时不符：现为 ${quote(found)}${expected === null ? "，与行校验不符" : `，应为 ${quote(expected)}`}。`,
        UNDO,
      ),
    "ledger row edited": ({ row, months }) =>
      text(`台账第 ${row} 号行${of(months)}被修改过，行校验不符。`, UNDO),
    "ledger rows missing": ({ from, to, months }) =>
      text(
        `台账缺少${from === to ? `第 ${from} 号行` : `第 ${from} 至 ${to} 号行`}${months.length === 0 ? "" : `，前后的行属于 ${list(months, 24)}`}。`,
        RESTORE,
      ),
    "ledger rows twice": ({ rows, first, months }) =>
      text(`台账有 ${rows} 行重复${of(months)}，从第 ${first} 号行起；重复的行不计。`, "请删除重复的行。"),
    "ledger rows moved": ({ rows, expected }) =>
      text(`台账有 ${rows} 行不在原位：此处应为第 ${expected} 号行。`, "请按第一列排序。"),
    "ledger row foreign": ({ found }) =>
      text(
        `台账中有一行不是台账的行（${quote(found)}），不计。`,
        "请把备注移到别的工作表；若原是台账的行，请恢复行号和行校验。",
      ),
    "ledger header edited": ({ found, expected }) =>
      text(`台账表头现为 ${quote(found)}，应为 ${quote(expected)}。`, "请恢复表头。"),
    "ledger column missing": ({ column }) => text(`台账缺少“${column}”列，恢复之前不再写入。`, RESTORE),
    "ledger end edited": ({ found, expected }) =>
      text(
        `台账表头上方应注明末行为 ${quote(expected)}，现为 ${quote(found)}。`,
        "请撤销修改；下次写入新行时会重新注明。",
      ),
    "ledger run unfinished": ({ month, rows }) =>
      text(`${month} 上次运行写入 ${rows} 行台账后中断。`, "请重新运行该月，会补齐缺少的行。"),
    "several ledgers": ({ read, others }) =>
      text(
        `有几张工作表像台账；使用的是 ${quote(read)}，未用 ${list(others.map(quote))}。`,
        "请删除副本，或移出本工作簿。",
      ),
    "ledger key twice": ({ person, scheme }) =>
      text(
        `${person} 在“${scheme["zh-CN"]}”下有两个结果，台账只记第一个。`,
        "每人每方案只留一行；同名的人请用工号区分。",
      ),
    "ledger rows withdrawn": ({ month, people }) =>
      text(
        `台账中有 ${month} 的结果，本次运行没有，已撤销：${list(people, 20)}。`,
        "如应计入，请补上花名册和数据后重新运行该月。",
      ),
    "month is published": ({ month, people, person, column, kept, computed }) =>
      text(
        `${month} 已发布，但现在的计算有 ${people.length} 人不同（${list(people)}）：${person} 的“${COLUMNS[column]}”台账为 ${quote(shown(column, kept))}，现为 ${quote(shown(column, computed))}。没有写入。`,
        "请把数据恢复原样；已发布的月份只能通过支持的申诉更改。",
      ),
    "can't publish": ({ month, why }) =>
      text(`${month} 不能发布：${WHY_UNPUBLISHED[why]}。`, "请先运行该月，再发布。"),
    "rests on damaged records": ({ rule, people, months }) =>
      text(
        `“${rule["zh-CN"]}”要看的台账记录（${list(months, 24)}）已损坏，涉及 ${list(people)}。`,
        "处理之前请先恢复台账，或人工核对这些月份。",
      ),
    "several scores of a period": ({ person, period, schemes }) =>
      text(
        `${person} 在 ${period} 有几个方案的得分（${list(schemes)}），无法求各期平均。`,
        "请在数据中另设一列填写各期得分。",
      ),
    "appeals unreadable": ({ lacks }) =>
      text(
        `申诉表缺少 ${list(lacks.map((column) => quote(APPEAL_COLUMNS[column][0] ?? column)))} 列，未读取任何申诉。`,
        "请补上这些列。",
      ),
    "appeal without number": () => text("有一条申诉没有编号，不计。", "请给每条申诉一个编号。"),
    "appeal number twice": ({ appeal, cells }) =>
      text(`申诉 ${quote(appeal)} 出现在几行（${list(cells)}），只计第一行。`, "请给每行一个不同的编号。"),
    "appeal month unreadable": ({ appeal, found }) =>
      text(`申诉 ${appeal}：${quote(found)} 不是月份。`, "请写成 2026-06。"),
    "appeal date unreadable": ({ appeal, column, found }) =>
      text(
        `申诉 ${appeal}：“${APPEAL_COLUMNS[column][0] ?? column}”中的 ${quote(found)} 不是日期。`,
        "请写成 2026-07-03。",
      ),
    "appeal decision unreadable": ({ appeal, found }) =>
      text(`申诉 ${appeal}：${quote(found)} 不是裁定，按未裁定处理。`, "请填“支持”或“驳回”，或留空。"),
    "appeal decided by nobody": ({ appeal }) =>
      text(`申诉 ${appeal} 已裁定但没有裁定人，不计。`, "请填写裁定人。"),
    "appeal decided without date": ({ appeal }) =>
      text(`申诉 ${appeal} 已裁定但没有裁定日期，不计。`, "请填写裁定日期。"),
    "appeal decided before it was filed": ({ appeal, filed, decided }) =>
      text(`申诉 ${appeal} 的裁定日期 ${decided} 早于提出日期 ${filed}。`, AS_APPEALED),
    "appeal answered late": ({ appeal, due, decided, days }) =>
      text(`申诉 ${appeal} 于 ${decided} 答复，超过期限 ${due}（提出后 ${days} 个工作日）。`),
    "appeal open": ({ appeal, due }) => text(`申诉 ${appeal} 应在 ${due} 前（含当日）答复。`),
    "appeal overdue": ({ appeal, due, today }) =>
      text(
        `申诉 ${appeal} 应在 ${due} 前（含当日）答复，到 ${today} 仍未裁定。`,
        "请裁定，并填写裁定、裁定人和裁定日期。",
      ),
    "appeal of unknown person": ({ appeal, found, month, nearest }) =>
      text(
        `申诉 ${appeal}：${month} 的考核中没有 ${quote(found)}。${nearest === null ? "" : `最接近的是${nearest}。`}`,
        AS_APPEALED,
      ),
    "appeal of unknown month": ({ appeal, month }) =>
      text(`申诉 ${appeal}：台账中没有 ${month} 的行。`, AS_APPEALED),
    "appeal of several schemes": ({ appeal, person, schemes }) =>
      text(`申诉 ${appeal}：${person} 同在几个方案下（${list(schemes)}）。`, "请在申诉中写明方案。"),
    "appeal of unknown figure": ({ appeal, found, nearest }) =>
      text(
        `申诉 ${appeal}：方案中没有 ${quote(found)} 这一项。${nearest === null ? "" : `最接近的是“${nearest["zh-CN"]}”。`}`,
        "请填写指标、分项、输入项或奖惩事项的名称或 ID，或“总分”。",
      ),
    "figure can't be corrected": ({ appeal, figure, why }) =>
      text(
        `申诉 ${appeal}：“${figure["zh-CN"]}”不能直接更正，因为${WHY_FIXED[why]}。`,
        why === "cases differ" ? "请更正奖惩记录中的行。" : "请对它所依据的项目提出申诉。",
      ),
    "appeal value unreadable": ({ appeal, found }) =>
      text(`申诉 ${appeal}：${quote(found)} 不能作为更正值。`, "请填写数字。"),
    "grade not among choices": ({ appeal, found, among }) =>
      text(
        `申诉表 ${appeal}：${quote(found)} 不在规则留给人决定的等级（${list(among.map((each) => each["zh-CN"]))}）之中，不计。`,
        `请填写 ${list(among.map((each) => each["zh-CN"]))} 之一。`,
      ),
    "grade decided": ({ appeal, person, after, among, by, on, people }) =>
      text(
        `决定 ${appeal}：${by}于 ${on} 在 ${list(among.map((each) => each["zh-CN"]))} 中将${person}的等级定为 ${after}；结果有变化的：${list(people)}。`,
      ),
    "appeal before differs": ({ appeal, figure, found, expected }) =>
      text(
        `申诉 ${appeal} 写明“${figure["zh-CN"]}”原值为 ${quote(found)}，实为 ${list(expected.map(quote))}；该申诉不计。`,
        AS_APPEALED,
      ),
    "appeal changes nothing": ({ appeal }) =>
      text(`申诉 ${appeal} 获支持，但没有改变任何结果。`, "请核对项目和新值。"),
    "appeal entered": ({ appeal, person, figure, before, after, people }) =>
      text(
        `申诉 ${appeal}：${person} 的“${figure["zh-CN"]}”由 ${before} 更正为 ${after}；结果有变化的：${people.length === 0 ? "无" : list(people)}。`,
      ),
  },
  sheet: "考核台账",
  title: "考核台账",
  note: "只追加，不修改；新行替换“替换行号”所指的行。改动可由行校验发现。末行：",
  columns: COLUMNS,
  status: STATUS,
  kinds: { person: "个人", team: "小组" },
  notes: {
    withdrawn: "已不在考核人员之列",
    replacesDamaged: "替换被修改过的行",
    appeal: (number, reason) => `申诉 ${number}${reason === "" ? "" : `：${reason}`}`,
    decision: (number, by, on, reason) =>
      `等级由${by}于 ${on} 决定（${number}）${reason === "" ? "" : `：${reason}`}`,
    following: (numbers) => `因申诉 ${numbers.join("、")} 而变`,
    corrected: (month) => `因 ${month} 更正而重算`,
    rows: (count) => `${count} 行`,
    published: (by, on) => ["发布", by, on].filter((part) => part !== "").join(" "),
  },
  appeals: {
    sheet: "申诉",
    columns: APPEAL_COLUMNS,
    upheld: ["支持", "已决定", "成立", "申诉成立", "同意", "通过"],
    rejected: ["驳回", "不成立", "申诉不成立", "不支持", "不同意", "维持原结果"],
    open: ["待定", "处理中", "未裁定", "待处理"],
  },
};
