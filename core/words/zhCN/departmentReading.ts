import type { DepartmentReadingWords } from "../departmentMessages";
import { listSome } from "../listSome";
import type { FindingText } from "../monthMessages";
import type { Names } from "../../schemes/names";

const quote = (text: string): string => (text.trim() === "" ? "（空白）" : `“${text}”`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, "、", (count) => `等，另有 ${count} 个`);
const text = (what: string, remedy = ""): FindingText => ({ what, remedy });
const name = (names: Names): string => `“${names["zh-CN"]}”`;
const named = (all: readonly Names[], shown = 12): string => list(all.map(name), shown);
const meant = (nearest: string | null): string => (nearest === null ? "" : `是不是“${nearest}”？`);

const AMOUNTS = { points: "分值", money: "金额" } as const;

/** Texts of the department's reading in simplified Chinese. */
export const departmentReading: DepartmentReadingWords = {
  findings: {
    "unknown scheme": ({ found, nearest }) =>
      text(
        `花名册中的考核方案${quote(found)}不存在，这些人员未评定。`,
        `${meant(nearest?.["zh-CN"] ?? null)}请填写方案的名称或编号。`,
      ),
    "unknown post": ({ found, nearest }) =>
      text(
        `没有方案适用于岗位${quote(found)}，这些人员未评定。`,
        `${meant(nearest)}请更正岗位，或在花名册的“考核方案”列指定方案，或在方案的“适用岗位”中加上该岗位。`,
      ),
    "post of several schemes": ({ found, schemes }) =>
      text(
        `岗位${quote(found)}同时属于 ${named(schemes)}，无法确定用哪一个，这些人员未评定。`,
        "请在花名册的“考核方案”列指定方案。",
      ),
    "no scheme": ({ people }) =>
      text(
        `${people.length} 人没有考核方案，未评定：${list(people)}。`,
        "请在花名册填写“考核方案”或“岗位”。",
      ),
    "appraised as a team": ({ scheme }) =>
      text(`${name(scheme)}考核的是小组，这些人员随小组评定，不单独评定。`),
    "not in roster": ({ found, nearest }) =>
      text(`${quote(found)}不在花名册中，未评定。`, `${meant(nearest)}请统一姓名，或把此人加入花名册。`),
    "team not in roster": ({ found, nearest }) =>
      text(`花名册中没有小组${quote(found)}，未评定。`, `${meant(nearest)}请统一小组名称。`),
    "not in data": ({ people, month }) =>
      text(
        `花名册中有 ${people.length} 人在 ${month} 没有数据：${list(people)}。`,
        "如果应有数据，请核对姓名写法；已离职的请填写离职日期。",
      ),
    "nothing to grade by": ({ people, scheme }) =>
      text(
        `${people.length} 人没有任何${name(scheme)}所需的数值，未评定：${list(people)}。`,
        "如果本月有业务，请补上数据。",
      ),
    "not in data, one alike": ({ person, nearest }) =>
      text(`${person}没有数据，而数据中有花名册里没有的“${nearest}”。`, "如果是同一人，请统一姓名。"),
    "twice in roster": ({ person, cells }) =>
      text(
        `${person}在花名册中出现 ${cells.length} 次（${list(cells)}），只采用第一行。`,
        "请删除重复的行；如果是同名的两个人，请给每人填写工号。",
      ),
    namesakes: ({ person, numbers }) =>
      text(`有 ${numbers.length} 人名叫${person}，按工号区分：${list(numbers)}。`),
    "which namesake": ({ person, numbers }) =>
      text(
        `有 ${numbers.length} 人名叫${person}，该行无法确定是谁，未计入。`,
        `请在数据中填写工号：${list(numbers)}。`,
      ),
    "not there in the month": ({ people, month, why, inData }) =>
      text(
        `${people.length} 人在 ${month} ${why === "joined later" ? "尚未入职" : "已经离职"}，未评定：${list(people)}。${inData ? "但数据中有他们当月的记录。" : ""}`,
        inData ? "请核对花名册中的日期。" : "",
      ),
    "there for part of the month": ({ people, why }) =>
      text(
        `${people.length} 人在当月${why === "joined" ? "入职" : "离职"}：${list(people.map(({ person, day }) => `${person}（${day}）`))}。`,
      ),
    "unreadable roster date": ({ header, found }) =>
      text(
        `花名册“${header}”列的${quote(found)}不是日期，按没有填写处理。`,
        "请写成 2024-03-01 这样的日期。",
      ),
    "several rosters": ({ read, others }) =>
      text(
        `有多张工作表像花名册，采用“${read}”，其余按数据读取：${list(others.map(quote))}。`,
        "请只保留一张花名册，并命名为“花名册”。",
      ),
    "header stands twice": ({ header, cells }) =>
      text(`表头“${header}”出现在 ${list(cells)}，无法确定用哪一列，未读取。`, "请更改其中一个表头。"),
    "column holds something else": ({ header, found }) =>
      text(
        `“${header}”列的大部分内容无法识别，如${quote(found)}，该列未读取。`,
        "请核对该列内容，或更改表头。",
      ),
    "value in several sheets": ({ figure, people, taken, others }) =>
      text(
        `${list(people)}的${name(figure)}在多张工作表中都有，采用“${taken}”，不采用 ${list(others.map(quote))}。`,
        "请删除重复的数据。",
      ),
    "figures not found": ({ scheme, figures }) =>
      text(
        `${name(scheme)}需要的以下数值在任何工作表中都没有对应的列：${named(figures)}。`,
        "请添加以此为表头的列，或在方案的数据来源中写上现有的表头。",
      ),
    "column not read": ({ figure, header, scheme }) =>
      text(
        `“${header}”列未读取：${name(figure)}取自方案 ${scheme}。`,
        "如应以该列为准，请在方案中去掉“取自方案”。",
      ),
    "columns by other names": ({ scheme, columns }) =>
      text(
        `${name(scheme)}有 ${columns.length} 列按同义表头识别：${list(
          columns.map(
            ({ figure, header, sheet, cell }) => `${name(figure)}取自“${header}”（${sheet}!${cell}）`,
          ),
          12,
        )}。`,
        "如无误，请在方案的数据来源中把这些表头列在首位，以示确认；如有误，请填写实际表头。",
      ),
    "month from the name": ({ month }) => text(`该表没有日期列，按表名视为 ${month} 的数据。`),
    "unknown incident": ({ found, nearest, known }) =>
      text(
        `方案中没有奖惩事项${quote(found)}，未计入。`,
        known.length === 0
          ? "此人的方案没有奖惩事项。"
          : `${meant(nearest?.["zh-CN"] ?? null)}可用的事项：${named(known)}。`,
      ),
    "unknown degree": ({ incident, found, known }) =>
      text(`${name(incident)}没有程度${quote(found)}，未计入。`, `可用的程度：${named(known)}。`),
    "unreadable amount": ({ header, found }) =>
      text(`“${header}”列的${quote(found)}不是数字，这条记录未计入。`, "请填写不带正负号的数字，如 2。"),
    "amount out of range": ({ incident, of, found, from, to }) =>
      text(
        `${name(incident)}的${AMOUNTS[of]}是 ${found}，允许范围是 ${from} 至 ${to}，不予采用。`,
        `请填写 ${from} 至 ${to} 之间的数字。`,
      ),
    "unknown day type": ({ found }) =>
      text(`日历中的类型${quote(found)}无法识别，该日未采用。`, "请填写“休”或“班”。"),
  },
  noMonth: (sheets) =>
    `${list(sheets.map(quote))}没有日期，无法确定考核月份。请添加日期列，或指明月份，如 2026-06。`,
  nobodyThere: (sheets) =>
    `${list(sheets.map(quote))}中还没有人员。请填写人员和数据；标有（示例）的行不计入。`,
};
