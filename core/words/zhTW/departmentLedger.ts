import type { LedgerColumn, LedgerStatus } from "../../ledger/ledgerColumns";
import { listSome } from "../listSome";
import type { AppealColumn, LedgerWords } from "../ledgerMessages";
import type { FindingText } from "../monthMessages";

const text = (what: string, remedy = ""): FindingText => ({ what, remedy });
const quote = (found: string): string => (found.trim() === "" ? "（空白）" : `「${found.slice(0, 60)}」`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, "、", (count) => `等，另有 ${count} 個`);
const of = (months: readonly string[]): string => (months.length === 0 ? "" : `（${list(months, 24)}）`);

const UNDO =
  "請撤銷修改（工作表的保護沒有密碼），或從版本歷史、備份中恢復；結果只能透過重新執行該月或申訴來更正，不能直接改台帳。";
const RESTORE = "請從版本歷史或備份中恢復這些列（工作表的保護沒有密碼）。";
const AS_APPEALED = "請更正申訴表中的這一列。";

const COLUMNS: Readonly<Record<LedgerColumn, string>> = {
  number: "列號",
  month: "月份",
  status: "狀態",
  person: "姓名",
  key: "標識",
  kind: "類別",
  scheme: "方案",
  total: "總分",
  grade: "等級",
  rank: "名次",
  rankFromLast: "倒數名次",
  payout: "發放比例",
  pay: "應發（元）",
  money: "獎懲金額（元）",
  incidents: "獎懲次數",
  figures: "其他資料",
  proposals: "處理建議",
  note: "說明",
  appeal: "申訴編號",
  replaces: "替換列號",
  schemeHash: "方案校驗",
  run: "批次",
  check: "列校驗",
};

const STATUS: Readonly<Record<LedgerStatus, string>> = {
  graded: "已考核",
  "not graded": "未考核",
  withdrawn: "已撤銷",
  published: "已發布",
  "end of run": "執行結束",
  "broken off": "執行中斷",
};
/** A cell as people see it: what a row is, is kept as a code. */
const shown = (column: LedgerColumn, cell: string): string =>
  column === "status" ? ((STATUS as Readonly<Record<string, string | undefined>>)[cell] ?? cell) : cell;

const APPEAL_COLUMNS: Readonly<Record<AppealColumn, readonly string[]>> = {
  number: ["編號", "申訴編號", "序號"],
  month: ["月份", "考核月份", "考核期"],
  person: ["姓名", "申訴人", "員工姓名", "小組"],
  scheme: ["方案", "考核方案"],
  filed: ["提出日期", "申訴日期", "提交日期", "日期"],
  reason: ["事由", "申訴理由", "理由", "原因"],
  decision: ["裁定", "裁定結果", "處理結果", "結果"],
  decidedBy: ["裁定人", "處理人", "答覆人"],
  decidedOn: ["裁定日期", "處理日期", "答覆日期"],
  figure: ["項目", "申訴項目", "考核項目", "指標"],
  before: ["原值", "原分", "更正前"],
  after: ["新值", "更正值", "更正後"],
};

const WHY_FIXED = {
  "follows from others": "它由其他項目計算得出",
  "not left open": "規則在此只給出一個等級，沒有留給人決定",
  "cases differ": "各條紀錄的數量、分值或程度不同，僅憑次數不知道留下哪幾條",
  "counted from a figure": "它由其他項目的數值計數",
} as const;

const WHY_UNPUBLISHED = {
  "no rows": "台帳中沒有該月的列",
  unfinished: "該月上次執行中斷",
  damaged: "台帳中該月的列已損壞",
} as const;

export const ledger: LedgerWords = {
  findings: {
    "ledger cell edited": ({ column, row, months, found, expected }) =>
      text(
        `台帳第 ${row} 號列${of(months)}的「${COLUMNS[column]}」與寫入時不符：現為 ${quote(found)}${expected === null ? "，與列校驗不符" : `，應為 ${quote(expected)}`}。`,
        UNDO,
      ),
    "ledger row edited": ({ row, months }) =>
      text(`台帳第 ${row} 號列${of(months)}被修改過，列校驗不符。`, UNDO),
    "ledger rows missing": ({ from, to, months }) =>
      text(
        `台帳缺少${from === to ? `第 ${from} 號列` : `第 ${from} 至 ${to} 號列`}${months.length === 0 ? "" : `，前後的列屬於 ${list(months, 24)}`}。`,
        RESTORE,
      ),
    "ledger rows twice": ({ rows, first, months }) =>
      text(`台帳有 ${rows} 列重複${of(months)}，從第 ${first} 號列起；重複的列不計。`, "請刪除重複的列。"),
    "ledger rows moved": ({ rows, expected }) =>
      text(`台帳有 ${rows} 列不在原位：此處應為第 ${expected} 號列。`, "請按第一欄排序。"),
    "ledger row foreign": ({ found }) =>
      text(
        `台帳中有一列不是台帳的列（${quote(found)}），不計。`,
        "請把備註移到別的工作表；若原是台帳的列，請恢復列號和列校驗。",
      ),
    "ledger header edited": ({ found, expected }) =>
      text(`台帳表頭現為 ${quote(found)}，應為 ${quote(expected)}。`, "請恢復表頭。"),
    "ledger column missing": ({ column }) => text(`台帳缺少「${column}」欄，恢復之前不再寫入。`, RESTORE),
    "ledger end edited": ({ found, expected }) =>
      text(
        `台帳表頭上方應註明末行為 ${quote(expected)}，現為 ${quote(found)}。`,
        "請撤銷修改；下次寫入新列時會重新註明。",
      ),
    "ledger run unfinished": ({ month, rows }) =>
      text(`${month} 上次執行寫入 ${rows} 列台帳後中斷。`, "請重新執行該月，會補齊缺少的列。"),
    "several ledgers": ({ read, others }) =>
      text(
        `有幾張工作表像台帳；使用的是 ${quote(read)}，未用 ${list(others.map(quote))}。`,
        "請刪除副本，或移出本工作簿。",
      ),
    "ledger key twice": ({ person, scheme }) =>
      text(
        `${person} 在「${scheme["zh-TW"]}」下有兩個結果，台帳只記第一個。`,
        "每人每方案只留一列；同名的人請用工號區分。",
      ),
    "ledger rows withdrawn": ({ month, people }) =>
      text(
        `台帳中有 ${month} 的結果，本次執行沒有，已撤銷：${list(people, 20)}。`,
        "如應計入，請補上花名冊和資料後重新執行該月。",
      ),
    "month is published": ({ month, people, person, column, kept, computed }) =>
      text(
        `${month} 已發布，但現在的計算有 ${people.length} 人不同（${list(people)}）：${person} 的「${COLUMNS[column]}」台帳為 ${quote(shown(column, kept))}，現為 ${quote(shown(column, computed))}。沒有寫入。`,
        "請把資料恢復原樣；已發布的月份只能透過支持的申訴更改。",
      ),
    "can't publish": ({ month, why }) =>
      text(`${month} 不能發布：${WHY_UNPUBLISHED[why]}。`, "請先執行該月，再發布。"),
    "rests on damaged records": ({ rule, people, months }) =>
      text(
        `「${rule["zh-TW"]}」要看的台帳紀錄（${list(months, 24)}）已損壞，涉及 ${list(people)}。`,
        "處理之前請先恢復台帳，或人工核對這些月份。",
      ),
    "several scores of a period": ({ person, period, schemes }) =>
      text(
        `${person} 在 ${period} 有幾個方案的得分（${list(schemes)}），無法求各期平均。`,
        "請在資料中另設一欄填寫各期得分。",
      ),
    "appeals unreadable": ({ lacks }) =>
      text(
        `申訴表缺少 ${list(lacks.map((column) => quote(APPEAL_COLUMNS[column][0] ?? column)))} 欄，未讀取任何申訴。`,
        "請補上這些欄。",
      ),
    "appeal without number": () => text("有一條申訴沒有編號，不計。", "請給每條申訴一個編號。"),
    "appeal number twice": ({ appeal, cells }) =>
      text(`申訴 ${quote(appeal)} 出現在幾列（${list(cells)}），只計第一列。`, "請給每列一個不同的編號。"),
    "appeal month unreadable": ({ appeal, found }) =>
      text(`申訴 ${appeal}：${quote(found)} 不是月份。`, "請寫成 2026-06。"),
    "appeal date unreadable": ({ appeal, column, found }) =>
      text(
        `申訴 ${appeal}：「${APPEAL_COLUMNS[column][0] ?? column}」中的 ${quote(found)} 不是日期。`,
        "請寫成 2026-07-03。",
      ),
    "appeal decision unreadable": ({ appeal, found }) =>
      text(`申訴 ${appeal}：${quote(found)} 不是裁定，按未裁定處理。`, "請填「支持」或「駁回」，或留空。"),
    "appeal decided by nobody": ({ appeal }) =>
      text(`申訴 ${appeal} 已裁定但沒有裁定人，不計。`, "請填寫裁定人。"),
    "appeal decided without date": ({ appeal }) =>
      text(`申訴 ${appeal} 已裁定但沒有裁定日期，不計。`, "請填寫裁定日期。"),
    "appeal decided before it was filed": ({ appeal, filed, decided }) =>
      text(`申訴 ${appeal} 的裁定日期 ${decided} 早於提出日期 ${filed}。`, AS_APPEALED),
    "appeal answered late": ({ appeal, due, decided, days }) =>
      text(`申訴 ${appeal} 於 ${decided} 答覆，超過期限 ${due}（提出後 ${days} 個工作日）。`),
    "appeal open": ({ appeal, due }) => text(`申訴 ${appeal} 應在 ${due} 前（含當日）答覆。`),
    "appeal overdue": ({ appeal, due, today }) =>
      text(
        `申訴 ${appeal} 應在 ${due} 前（含當日）答覆，到 ${today} 仍未裁定。`,
        "請裁定，並填寫裁定、裁定人和裁定日期。",
      ),
    "appeal of unknown person": ({ appeal, found, month, nearest }) =>
      text(
        `申訴 ${appeal}：${month} 的考核中沒有 ${quote(found)}。${nearest === null ? "" : `最接近的是${nearest}。`}`,
        AS_APPEALED,
      ),
    "appeal of unknown month": ({ appeal, month }) =>
      text(`申訴 ${appeal}：台帳中沒有 ${month} 的列。`, AS_APPEALED),
    "appeal of several schemes": ({ appeal, person, schemes }) =>
      text(`申訴 ${appeal}：${person} 同在幾個方案下（${list(schemes)}）。`, "請在申訴中寫明方案。"),
    "appeal of unknown figure": ({ appeal, found, nearest }) =>
      text(
        `申訴 ${appeal}：方案中沒有 ${quote(found)} 這一項。${nearest === null ? "" : `最接近的是「${nearest["zh-TW"]}」。`}`,
        "請填寫指標、分項、輸入項或獎懲事項的名稱或 ID，或「總分」。",
      ),
    "figure can't be corrected": ({ appeal, figure, why }) =>
      text(
        `申訴 ${appeal}：「${figure["zh-TW"]}」不能直接更正，因為${WHY_FIXED[why]}。`,
        why === "cases differ" ? "請更正獎懲紀錄中的列。" : "請對它所依據的項目提出申訴。",
      ),
    "appeal value unreadable": ({ appeal, found }) =>
      text(`申訴 ${appeal}：${quote(found)} 不能作為更正值。`, "請填寫數字。"),
    "grade not among choices": ({ appeal, found, among }) =>
      text(
        `申訴表 ${appeal}：${quote(found)} 不在規則留給人決定的等級（${list(among.map((each) => each["zh-TW"]))}）之中，不計。`,
        `請填寫 ${list(among.map((each) => each["zh-TW"]))} 之一。`,
      ),
    "grade decided": ({ appeal, person, after, among, by, on, people }) =>
      text(
        `決定 ${appeal}：${by}於 ${on} 在 ${list(among.map((each) => each["zh-TW"]))} 中將${person}的等級定為 ${after}；結果有變化的：${list(people)}。`,
      ),
    "appeal before differs": ({ appeal, figure, found, expected }) =>
      text(
        `申訴 ${appeal} 寫明「${figure["zh-TW"]}」原值為 ${quote(found)}，實為 ${list(expected.map(quote))}；該申訴不計。`,
        AS_APPEALED,
      ),
    "appeal changes nothing": ({ appeal }) =>
      text(`申訴 ${appeal} 獲支持，但沒有改變任何結果。`, "請核對項目和新值。"),
    "appeal entered": ({ appeal, person, figure, before, after, people }) =>
      text(
        `申訴 ${appeal}：${person} 的「${figure["zh-TW"]}」由 ${before} 更正為 ${after}；結果有變化的：${people.length === 0 ? "無" : list(people)}。`,
      ),
  },
  sheet: "考核台帳",
  title: "考核台帳",
  note: "只追加，不修改；新列替換「替換列號」所指的列。改動可由列校驗發現。末列：",
  columns: COLUMNS,
  status: STATUS,
  kinds: { person: "個人", team: "小組" },
  notes: {
    withdrawn: "已不在考核人員之列",
    replacesDamaged: "替換被修改過的列",
    appeal: (number, reason) => `申訴 ${number}${reason === "" ? "" : `：${reason}`}`,
    decision: (number, by, on, reason) =>
      `等級由${by}於 ${on} 決定（${number}）${reason === "" ? "" : `：${reason}`}`,
    following: (numbers) => `因申訴 ${numbers.join("、")} 而變`,
    corrected: (month) => `因 ${month} 更正而重算`,
    rows: (count) => `${count} 列`,
    published: (by, on) => ["發布", by, on].filter((part) => part !== "").join(" "),
  },
  appeals: {
    sheet: "申訴",
    columns: APPEAL_COLUMNS,
    upheld: ["支持", "已決定", "成立", "申訴成立", "同意", "通過"],
    rejected: ["駁回", "不成立", "申訴不成立", "不支持", "不同意", "維持原結果"],
    open: ["待定", "處理中", "未裁定", "待處理"],
  },
};
