import { columnText, columnTexts } from "../columnTexts";
import type { ColumnWords } from "../columnTexts";
import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";
import { numberExample } from "../numberExample";
import type { CellKind } from "../../schemes/source";
import type { Unit } from "../../schemes/unit";
import type { FindingText, MissingCause, MissingIndicator, MonthWords } from "../monthMessages";

const quote = (text: string): string => (text.trim() === "" ? "（空白）" : `“${text}”`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, "、", (count) => `等，另有 ${count} 个`);
const text = (what: string, remedy = ""): FindingText => ({ what, remedy });

const COLUMNS: ColumnWords = {
  language: "zh-CN",
  separator: "、",
  beside: (texts, others) => `${texts} 等，并有 ${others}`,
};

const HOLDS: Readonly<Record<Exclude<CellKind, "number">, string>> = {
  duration: "时长，如 00:01:38、1:38、38秒",
  yesNo: "是或否，如 是、否、Y、N",
  any: "内容",
};
const holds = (
  reads: CellKind,
  unit: Unit,
  within: { readonly from: number; readonly to: number } | undefined,
): string =>
  reads === "number"
    ? `${unit === "clients" ? "整数" : "数字"}，如 ${numberExample(unit, within)}`
    : HOLDS[reads];

const CAUSES = {
  "no activity": "本月没有数值（没有业务，或只有 N/A）",
  "no value in data": "数据中没有数值（没有业务，或只有 N/A）",
  unreadable: "单元格无法识别",
  "no band": "数值不在方案的任何分档内",
  "no target": "小组没有可比的目标值",
} as const;
const UNIT_SUFFIX: Readonly<Record<Unit, string>> = {
  rating: "（5 分制）",
  share: "",
  seconds: "（时:分:秒）",
  minutes: "（分钟）",
  hours: "（小时）",
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
          ? lack.indicator["zh-CN"] + (lack.cell === undefined ? "" : `（${lack.cell}）`)
          : [],
      )
      .join("、");
  return causes.map((cause) => `${named(cause)}：${CAUSES[cause]}`).join("；");
}

/** Texts of the month in simplified Chinese. */
export const month: MonthWords = {
  findings: (say) => ({
    "unreadable cell": ({ header, found, reads, unit, within }) =>
      text(
        `“${header}”列的内容是${quote(found)}，${within ? `不是 ${within.from} 到 ${within.to} 之间的数值，` : "无法识别，"}该行不计入这项指标。`,
        `请填写${holds(reads, unit, within)}${within ? `，在 ${within.from} 到 ${within.to} 之间` : ""}，或留空。`,
      ),
    "unreadable count": ({ header, found }) =>
      text(
        `“${header}”列应为数量，内容却是${quote(found)}，该行不计入这项指标。`,
        "请填写 0 或更大的数字，如 12。",
      ),
    "formula without value": ({ header }) =>
      text(
        `“${header}”列是公式，但文件中没有保存计算结果，该行不计入这项指标。`,
        "请用 Excel 打开工作簿，完成计算后保存。",
      ),
    "merged number": ({ header, found }) =>
      text(
        `“${header}”列的${quote(found)}合并了多行单元格，只在第一行计一次。`,
        "请取消合并，每行填写各自的数字。",
      ),
    "percent numbers": ({ header }) => text(`“${header}”列的百分数没有写百分号：95.2 按 95.2% 计算。`),
    "part above whole": ({ header, weightHeader, part, whole }) =>
      text(
        `“${header}”（${part}）大于“${weightHeader}”（${whole}），不可能如此，该行不计入这项指标。`,
        "请更正这两个数字。",
      ),
    "unreadable date": ({ header, found }) =>
      text(`“${header}”列的${quote(found)}不是日期，该行未计入。`, "请写成 2022-07-30 这样的日期。"),
    "ambiguous date": ({ header, found }) =>
      text(`“${header}”列的${quote(found)}有两种读法，该行未计入。`, "请把日期写成 2022-07-30。"),
    "month without year": ({ header, found }) =>
      text(`“${header}”列的${quote(found)}只有月份、没有年份，该行未计入。`, "请连年份一起写，如 2026-06。"),
    "mixed dates": ({ header, stored, texts }) =>
      text(
        `“${header}”列既有真正的日期（${groupDigits(stored)} 个），又有文本（${groupDigits(texts)} 个）。如果打开导出文件时日和月被颠倒，部分日期会落在错误的月份。`,
        "请重新导入，把该列按“日月年”的顺序设为日期，或全部写成 2022-07-30。",
      ),
    "thin month": ({ month: of, rows, other, otherRows }) =>
      text(
        `最近的月份 ${of} 只有 ${groupDigits(rows)} 行，${other} 有 ${groupDigits(otherRows)} 行。该月数据可能不全，或日期有误。`,
        `要评定另一个月，请指定 ${other}。`,
      ),
    "row without date": ({ header }) => text(`“${header}”列空白，该行未计入。`, "请补上日期。"),
    "row without person": () => text("该行没有姓名，未计入。", "请补上姓名或删除该行。"),
    "totals row": ({ found }) => text(`${quote(found)}是合计行，不是人员，未计入。`),
    "repeated header": () => text("这里重复了表头，未计入。"),
    "spelt differently": ({ person, spellings }) =>
      text(
        `${person}有 ${spellings.length} 种写法（${list(spellings.map(quote))}），按同一人计算。`,
        "请统一写法；如果是同名的两个人，请加以区分。",
      ),
    "extra spaces": ({ people }) => text(`${people.length} 个姓名带有多余空格，已忽略：${list(people)}。`),
    "several rows a day": ({ person, days }) =>
      text(`${person}有 ${days} 天每天不止一行，已全部计入。`, "请核对是否两人同名，或数据重复导出。"),
    "several undated rows": ({ people }) =>
      text(
        `没有日期列，以下姓名的多行数据合并计算：${list(people)}。`,
        "请核对是否两人同名，或数据重复导出；有日期列才能区分每天的数据。",
      ),
    "several ids": ({ person, header, ids }) =>
      text(
        `${person}在“${header}”列有多个编号（${list(ids)}），按同一人计算。`,
        "如果是同名的两个人，请在姓名中加以区分，如 张三（77）。",
      ),
    "repeated ids": ({ header, rows, found }) =>
      text(
        `有 ${groupDigits(rows)} 行与前面的行“${header}”相同（首个为${quote(found)}），已全部计入。`,
        "请删除重复导出的行。",
      ),
    "weight without value": ({ header, weightHeader }) =>
      text(
        `“${weightHeader}”有数，“${header}”却没有数值，该行不计入这项指标。`,
        `请补上“${header}”，或把“${weightHeader}”改为 0。`,
      ),
    "value without weight": ({ header, weightHeader }) =>
      text(
        `“${header}”有数值，“${weightHeader}”却为 0 或空白，该行不计入这项指标。`,
        `请补上“${weightHeader}”。`,
      ),
    "rows without value": ({ indicator, rows, of }) =>
      text(
        `${indicator["zh-CN"]}：${groupDigits(of)} 行中有 ${groupDigits(rows)} 行没有数值（无业务或 N/A），不计入。`,
      ),
    "not graded": ({ person, lacks }) =>
      text(`${person}未评定。${lacking(lacks)}。`, "请补全数据，或人工决定。"),
    "graded without": ({ person, lacks, policy }) =>
      text(
        `${person}缺少指标仍予评定。${lacking(lacks)}。按方案规定${policy === "zero" ? "计 0 分" : "其权重由其余指标分摊"}。`,
        "能补的数据请补全。",
      ),
    "few cases": ({ person, indicators }) =>
      text(
        `${person}的样本很少：${indicators.map(({ indicator, cases }) => `${indicator["zh-CN"]} ${cases} 个`).join("，")}。`,
        "以此定等级之前，请查看具体情况。",
      ),
    "outside bands": ({ person, indicator, fault }) =>
      text(`${person}的${indicator["zh-CN"]}无法计分。${say(fault)}`, "请补全方案的分档，或更正数据。"),
    "total outside bands": ({ kind, person, total, fault }) =>
      text(
        `${person}的总分 ${total} 没有对应的${kind === "grade" ? "等级" : "发放比例"}。${say(fault)}`,
        `请补全方案中${kind === "grade" ? "等级" : "发放比例"}的分档。`,
      ),
    "payout below grade": ({ people }) =>
      text(
        `按方案，定等级时总分先四舍五入，定发放比例时不取整，因此以下人员的发放比例仍在前一档：${list(people.map(({ person, total }) => `${person}（${total}）`))}。`,
        "如果本意不是这样，请在方案中让等级和发放比例使用同一种边界规则。",
      ),
    "no target": ({ indicator }) =>
      text(
        `${indicator["zh-CN"]}没有目标值：没有人有数值，或目标值为 0。`,
        "请在方案中给出目标值，或核对该列。",
      ),
    "not this month": ({ people, month }) =>
      text(`数据中有、但 ${month} 没有记录，因此未列入：${list(people, 20)}。`),
    "months in data": ({ months, taken, asked }) =>
      text(
        `数据包含 ${months.length} 个月（${list(months, 24)}），本次评定 ${taken}${asked ? "" : "（最近一个月）"}。`,
        asked ? "" : `要评定其他月份，请指定，如 ${months.find((other) => other !== taken) ?? taken}。`,
      ),
    "hidden rows": ({ rows }) => text(`有 ${groupDigits(rows)} 行被隐藏，照样计入。`, "不应计入的行请删除。"),
    "hidden sheet": () => text("评定的是一张隐藏的工作表。", "请取消隐藏，确认是这张表。"),
  }),
  faults: (say) => ({
    "empty workbook": () => "工作簿里没有数据。请确认数据已保存在文件中。",
    "no rows": ({ sheet, headerRow }) =>
      `工作表“${sheet}”第 ${headerRow} 行是表头，下面没有数据。请检查导出是否为空或被筛选。`,
    "nothing fits": ({ rowsSearched, sheets, furtherSheets, schemes }) =>
      [
        "没有适合这些列的考核方案。",
        ...sheets.map(({ sheet, header }) =>
          header
            ? `  工作表“${sheet}”，第 ${header.row} 行为表头：${list(header.texts, 20)}`
            : `  工作表“${sheet}”：前 ${rowsSearched} 行中没有像表头的行`,
        ),
        ...(furtherSheets > 0 ? [`  另有 ${furtherSheets} 张工作表`] : []),
        ...schemes.flatMap(({ id, names, personColumns, lacking: indicators }) => [
          `  方案 ${id}（${names["zh-CN"]}）找不到以下列：`,
          ...(personColumns ? [`    人员：${columnText(personColumns, COLUMNS)} 等`] : []),
          ...indicators.flatMap(({ indicator, columns, misfits }) => [
            `    ${indicator["zh-CN"]}：${columnTexts(columns, COLUMNS).join(" 等；或 ")} 等`,
            ...misfits.map(
              ({ header, cell, found }) => `      有“${header}”列，但内容不符：${cell} 是${quote(found)}`,
            ),
          ]),
        ]),
        "请修改列名，或用自己的方案描述这些列：--scheme 文件.json",
      ].join("\n"),
    "header twice": ({ sheet, header, cells }) =>
      `工作表“${sheet}”有多列表头都是“${header}”（${cells.join("、")}）。请只保留要计算的一列，其余改名或删除。`,
    "no readable rows": ({ sheet, firstFinding, cell }) => {
      const first = firstFinding && say(firstFinding);
      return `工作表“${sheet}”没有可以计入的行。${first ? `${cell ? `${cell}：` : ""}${first.what}${first.remedy}` : ""}`;
    },
    "month not in data": ({ sheet, month, months }) =>
      `工作表“${sheet}”没有 ${month} 的数据。已有月份：${list(months, 24)}。`,
    "no dates for month": ({ sheet, month, columns }) =>
      `工作表“${sheet}”没有日期列，无法选取 ${month}。请不指定月份以评定全部行，或给日期列起名，如 ${columnText(columns, COLUMNS)}。`,
  }),
  causes: CAUSES,
  severities: { error: "错误", warning: "请核对", info: "说明" },
  title: ({ scheme, month: of }) => `${of === null ? "" : `${of} `}绩效考核结果 · ${scheme}`,
  targetNote: (measure, target, kind) =>
    `${measure}：${{ given: "目标值", "team mean": "小组平均", "team median": "小组中位数" }[kind]} ${target}`,
  noFindings: "没有发现问题。",
  columns: {
    person: "姓名",
    total: "总分",
    grade: "等级",
    payout: "发放比例",
    rank: "名次",
    note: "备注",
    severity: "级别",
    sheet: "工作表",
    cell: "单元格",
    cells: "次数",
    finding: "情况",
    remedy: "处理办法",
  },
  valueHeader: (measure, unit) => `${measure}${UNIT_SUFFIX[unit]}`,
  pointsHeader: (indicator, weightPercent) => `${indicator}得分（${weightPercent}%）`,
  notGraded: "未评定",
  lacking,
  unread: (cells, first) =>
    cells === 1
      ? `单元格 ${first} 无法识别，未计入`
      : `有 ${cells} 个单元格无法识别，未计入（首个为 ${first}）`,
  people: (people) => list(people, 3),
};
