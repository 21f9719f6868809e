import { columnText, columnTexts } from "../columnTexts";
import type { ColumnWords } from "../columnTexts";
import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";
import { numberExample } from "../numberExample";
import type { CellKind } from "../../schemes/source";
import type { Unit } from "../../schemes/unit";
import type { FindingText, MissingCause, MissingIndicator, MonthWords } from "../monthMessages";

const quote = (text: string): string => (text.trim() === "" ? "（空白）" : `「${text}」`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, "、", (count) => `等，另有 ${count} 個`);
const text = (what: string, remedy = ""): FindingText => ({ what, remedy });

const COLUMNS: ColumnWords = {
  language: "zh-TW",
  separator: "、",
  beside: (texts, others) => `${texts} 等，並有 ${others}`,
};

const HOLDS: Readonly<Record<Exclude<CellKind, "number">, string>> = {
  duration: "時間長度，如 00:01:38、1:38、38秒",
  yesNo: "是或否，如 是、否、Y、N",
  any: "內容",
};
const holds = (
  reads: CellKind,
  unit: Unit,
  within: { readonly from: number; readonly to: number } | undefined,
): string =>
  reads === "number"
    ? `${unit === "clients" ? "整數" : "數字"}，如 ${numberExample(unit, within)}`
    : HOLDS[reads];

const CAUSES = {
  "no activity": "本月沒有數值（沒有業務，或只有 N/A）",
  "no value in data": "資料中沒有數值（沒有業務，或只有 N/A）",
  unreadable: "儲存格無法辨識",
  "no band": "數值不在方案的任何分檔內",
  "no target": "小組沒有可比較的目標值",
} as const;
const UNIT_SUFFIX: Readonly<Record<Unit, string>> = {
  rating: "（5 分制）",
  share: "",
  seconds: "（時:分:秒）",
  minutes: "（分鐘）",
  hours: "（小時）",
  days: "（天）",
  months: "（月）",
  clients: "",
  people: "（人）",
  times: "（次）",
  money: "（元）",
  items: "（件）",
  points: "",
  rank: "",
  date: "",
  "yes or no": "",
  text: "",
};

/** The indicators lacking, those of one cause together. */
function lacking(lacks: readonly MissingIndicator[]): string {
  const causes = [...new Set(lacks.map(({ cause }) => cause))];
  const named = (cause: MissingCause): string =>
    lacks
      .flatMap((lack) =>
        lack.cause === cause
          ? lack.indicator["zh-TW"] + (lack.cell === undefined ? "" : `（${lack.cell}）`)
          : [],
      )
      .join("、");
  return causes.map((cause) => `${named(cause)}：${CAUSES[cause]}`).join("；");
}

/** Texts of the month in traditional Chinese as written in Taiwan. */
export const month: MonthWords = {
  findings: (say) => ({
    "unreadable cell": ({ header, found, reads, unit, within }) =>
      text(
        `「${header}」欄的內容是${quote(found)}，${within ? `不是 ${within.from} 到 ${within.to} 之間的數值，` : "無法辨識，"}該列不計入這項指標。`,
        `請填寫${holds(reads, unit, within)}${within ? `，在 ${within.from} 到 ${within.to} 之間` : ""}，或留白。`,
      ),
    "unreadable count": ({ header, found }) =>
      text(
        `「${header}」欄應為數量，內容卻是${quote(found)}，該列不計入這項指標。`,
        "請填寫 0 或更大的數字，如 12。",
      ),
    "formula without value": ({ header }) =>
      text(
        `「${header}」欄是公式，但檔案中沒有儲存計算結果，該列不計入這項指標。`,
        "請用 Excel 開啟活頁簿，完成計算後儲存。",
      ),
    "merged number": ({ header, found }) =>
      text(
        `「${header}」欄的${quote(found)}合併了多列儲存格，只在第一列計一次。`,
        "請取消合併，每列填寫各自的數字。",
      ),
    "percent numbers": ({ header }) => text(`「${header}」欄的百分數沒有寫百分號：95.2 視為 95.2%。`),
    "part above whole": ({ header, weightHeader, part, whole }) =>
      text(
        `「${header}」（${part}）大於「${weightHeader}」（${whole}），不可能如此，該列不計入這項指標。`,
        "請更正這兩個數字。",
      ),
    "unreadable date": ({ header, found }) =>
      text(`「${header}」欄的${quote(found)}不是日期，該列未計入。`, "請寫成 2022-07-30 這樣的日期。"),
    "ambiguous date": ({ header, found }) =>
      text(`「${header}」欄的${quote(found)}有兩種讀法，該列未計入。`, "請把日期寫成 2022-07-30。"),
    "month without year": ({ header, found }) =>
      text(
        `「${header}」欄的${quote(found)}只有月份、沒有年份，該列未計入。`,
        "請連年份一起寫，如 2026-06。",
      ),
    "mixed dates": ({ header, stored, texts }) =>
      text(
        `「${header}」欄既有真正的日期（${groupDigits(stored)} 個），又有文字（${groupDigits(texts)} 個）。如果開啟匯出檔時日和月被顛倒，部分日期會落在錯誤的月份。`,
        "請重新匯入，把該欄按「日月年」的順序設為日期，或全部寫成 2022-07-30。",
      ),
    "thin month": ({ month: of, rows, other, otherRows }) =>
      text(
        `最近的月份 ${of} 只有 ${groupDigits(rows)} 列，${other} 有 ${groupDigits(otherRows)} 列。該月資料可能不全，或日期有誤。`,
        `要評定另一個月，請指定 ${other}。`,
      ),
    "row without date": ({ header }) => text(`「${header}」欄空白，該列未計入。`, "請補上日期。"),
    "row without person": () => text("該列沒有姓名，未計入。", "請補上姓名或刪除該列。"),
    "totals row": ({ found }) => text(`${quote(found)}是合計列，不是人員，未計入。`),
    "repeated header": () => text("這裡重複了標題列，未計入。"),
    "spelt differently": ({ person, spellings }) =>
      text(
        `${person}有 ${spellings.length} 種寫法（${list(spellings.map(quote))}），視為同一人計算。`,
        "請統一寫法；如果是同名的兩個人，請加以區分。",
      ),
    "extra spaces": ({ people }) => text(`${people.length} 個姓名帶有多餘空格，已忽略：${list(people)}。`),
    "several rows a day": ({ person, days }) =>
      text(`${person}有 ${days} 天每天不只一列，已全部計入。`, "請確認是否兩人同名，或資料重複匯出。"),
    "several undated rows": ({ people }) =>
      text(
        `沒有日期欄，以下姓名的多列資料合併計算：${list(people)}。`,
        "請確認是否兩人同名，或資料重複匯出；有日期欄才能區分每天的資料。",
      ),
    "several ids": ({ person, header, ids }) =>
      text(
        `${person}在「${header}」欄有多個編號（${list(ids)}），視為同一人計算。`,
        "如果是同名的兩個人，請在姓名中加以區分，如 張三（77）。",
      ),
    "repeated ids": ({ header, rows, found }) =>
      text(
        `有 ${groupDigits(rows)} 列與前面的列「${header}」相同（首個為${quote(found)}），已全部計入。`,
        "請刪除重複匯出的列。",
      ),
    "weight without value": ({ header, weightHeader }) =>
      text(
        `「${weightHeader}」有數字，「${header}」卻沒有數值，該列不計入這項指標。`,
        `請補上「${header}」，或把「${weightHeader}」改為 0。`,
      ),
    "value without weight": ({ header, weightHeader }) =>
      text(
        `「${header}」有數值，「${weightHeader}」卻為 0 或空白，該列不計入這項指標。`,
        `請補上「${weightHeader}」。`,
      ),
    "rows without value": ({ indicator, rows, of }) =>
      text(
        `${indicator["zh-TW"]}：${groupDigits(of)} 列中有 ${groupDigits(rows)} 列沒有數值（無業務或 N/A），不計入。`,
      ),
    "not graded": ({ person, lacks }) =>
      text(`${person}未評定。${lacking(lacks)}。`, "請補齊資料，或由主管決定。"),
    "graded without": ({ person, lacks, policy }) =>
      text(
        `${person}缺少指標仍予評定。${lacking(lacks)}。依方案規定${policy === "zero" ? "計 0 分" : "其權重由其餘指標分攤"}。`,
        "能補的資料請補齊。",
      ),
    "few cases": ({ person, indicators }) =>
      text(
        `${person}的樣本很少：${indicators.map(({ indicator, cases }) => `${indicator["zh-TW"]} ${cases} 個`).join("，")}。`,
        "以此評定等級之前，請查看個案。",
      ),
    "outside bands": ({ person, indicator, fault }) =>
      text(`${person}的${indicator["zh-TW"]}無法計分。${say(fault)}`, "請補齊方案的分檔，或更正資料。"),
    "total outside bands": ({ kind, person, total, fault }) =>
      text(
        `${person}的總分 ${total} 沒有對應的${kind === "grade" ? "等級" : "發放比例"}。${say(fault)}`,
        `請補齊方案中${kind === "grade" ? "等級" : "發放比例"}的分檔。`,
      ),
    "payout below grade": ({ people }) =>
      text(
        `依方案，評定等級時總分先四捨五入，決定發放比例時不取整，因此以下人員的發放比例仍在前一檔：${list(people.map(({ person, total }) => `${person}（${total}）`))}。`,
        "如果本意不是這樣，請在方案中讓等級和發放比例使用同一種邊界規則。",
      ),
    "no target": ({ indicator }) =>
      text(
        `${indicator["zh-TW"]}沒有目標值：沒有人有數值，或目標值為 0。`,
        "請在方案中設定目標值，或確認該欄。",
      ),
    "not this month": ({ people, month }) =>
      text(`資料中有、但 ${month} 沒有紀錄，因此未列入：${list(people, 20)}。`),
    "months in data": ({ months, taken, asked }) =>
      text(
        `資料包含 ${months.length} 個月（${list(months, 24)}），本次評定 ${taken}${asked ? "" : "（最近一個月）"}。`,
        asked ? "" : `要評定其他月份，請指定，如 ${months.find((other) => other !== taken) ?? taken}。`,
      ),
    "hidden rows": ({ rows }) => text(`有 ${groupDigits(rows)} 列被隱藏，仍然計入。`, "不應計入的列請刪除。"),
    "hidden sheet": () => text("評定的是一張隱藏的工作表。", "請取消隱藏，確認是這張工作表。"),
  }),
  faults: (say) => ({
    "empty workbook": () => "活頁簿裡沒有資料。請確認資料已儲存在檔案中。",
    "no rows": ({ sheet, headerRow }) =>
      `工作表「${sheet}」第 ${headerRow} 列是標題列，下面沒有資料。請檢查匯出是否為空或被篩選。`,
    "nothing fits": ({ rowsSearched, sheets, furtherSheets, schemes }) =>
      [
        "沒有適合這些欄位的考核方案。",
        ...sheets.map(({ sheet, header }) =>
          header
            ? `  工作表「${sheet}」，第 ${header.row} 列為標題列：${list(header.texts, 20)}`
            : `  工作表「${sheet}」：前 ${rowsSearched} 列中沒有像標題列的列`,
        ),
        ...(furtherSheets > 0 ? [`  另有 ${furtherSheets} 張工作表`] : []),
        ...schemes.flatMap(({ id, names, personColumns, lacking: indicators }) => [
          `  方案 ${id}（${names["zh-TW"]}）找不到以下欄位：`,
          ...(personColumns ? [`    人員：${columnText(personColumns, COLUMNS)} 等`] : []),
          ...indicators.flatMap(({ indicator, columns, misfits }) => [
            `    ${indicator["zh-TW"]}：${columnTexts(columns, COLUMNS).join(" 等；或 ")} 等`,
            ...misfits.map(
              ({ header, cell, found }) => `      有「${header}」欄，但內容不符：${cell} 是${quote(found)}`,
            ),
          ]),
        ]),
        "請修改欄位名稱，或用自己的方案描述這些欄位：--scheme 檔案.json",
      ].join("\n"),
    "header twice": ({ sheet, header, cells }) =>
      `工作表「${sheet}」有多欄標題都是「${header}」（${cells.join("、")}）。請只保留要計算的一欄，其餘改名或刪除。`,
    "no readable rows": ({ sheet, firstFinding, cell }) => {
      const first = firstFinding && say(firstFinding);
      return `工作表「${sheet}」沒有可以計入的列。${first ? `${cell ? `${cell}：` : ""}${first.what}${first.remedy}` : ""}`;
    },
    "month not in data": ({ sheet, month, months }) =>
      `工作表「${sheet}」沒有 ${month} 的資料。已有月份：${list(months, 24)}。`,
    "no dates for month": ({ sheet, month, columns }) =>
      `工作表「${sheet}」沒有日期欄，無法選取 ${month}。請不指定月份以評定全部列，或為日期欄命名，如 ${columnText(columns, COLUMNS)}。`,
  }),
  causes: CAUSES,
  severities: { error: "錯誤", warning: "請確認", info: "說明" },
  title: ({ scheme, month: of }) => `${of === null ? "" : `${of} `}績效考核結果 · ${scheme}`,
  targetNote: (measure, target, kind) =>
    `${measure}：${{ given: "目標值", "team mean": "小組平均", "team median": "小組中位數" }[kind]} ${target}`,
  noFindings: "沒有發現問題。",
  columns: {
    person: "姓名",
    total: "總分",
    grade: "等級",
    payout: "發放比例",
    rank: "名次",
    note: "備註",
    severity: "級別",
    sheet: "工作表",
    cell: "儲存格",
    cells: "次數",
    finding: "情況",
    remedy: "處理方式",
  },
  valueHeader: (measure, unit) => `${measure}${UNIT_SUFFIX[unit]}`,
  pointsHeader: (indicator, weightPercent) => `${indicator}得分（${weightPercent}%）`,
  notGraded: "未評定",
  lacking,
  unread: (cells, first) =>
    cells === 1
      ? `儲存格 ${first} 無法辨識，未計入`
      : `有 ${cells} 個儲存格無法辨識，未計入（第一個為 ${first}）`,
  people: (people) => list(people, 3),
};
