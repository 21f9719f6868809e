import type { DepartmentReadingWords } from "../departmentMessages";
import { listSome } from "../listSome";
import type { FindingText } from "../monthMessages";
import type { Names } from "../../schemes/names";

const quote = (text: string): string => (text.trim() === "" ? "（空白）" : `「${text}」`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, "、", (count) => `等，另有 ${count} 個`);
const text = (what: string, remedy = ""): FindingText => ({ what, remedy });
const name = (names: Names): string => `「${names["zh-TW"]}」`;
const named = (all: readonly Names[], shown = 12): string => list(all.map(name), shown);
const meant = (nearest: string | null): string => (nearest === null ? "" : `是不是「${nearest}」？`);

const AMOUNTS = { points: "分值", money: "金額" } as const;

/** Texts of the department's reading in traditional Chinese. */
export const departmentReading: DepartmentReadingWords = {
  findings: {
    "unknown scheme": ({ found, nearest }) =>
      text(
        `花名冊中的考核方案${quote(found)}不存在，這些人員未評定。`,
        `${meant(nearest?.["zh-TW"] ?? null)}請填寫方案的名稱或編號。`,
      ),
    "unknown post": ({ found, nearest }) =>
      text(
        `沒有方案適用於崗位${quote(found)}，這些人員未評定。`,
        `${meant(nearest)}請更正崗位，或在花名冊的「考核方案」欄指定方案，或在方案的「適用崗位」中加上該崗位。`,
      ),
    "post of several schemes": ({ found, schemes }) =>
      text(
        `崗位${quote(found)}同時屬於 ${named(schemes)}，無法確定用哪一個，這些人員未評定。`,
        "請在花名冊的「考核方案」欄指定方案。",
      ),
    "no scheme": ({ people }) =>
      text(
        `${people.length} 人沒有考核方案，未評定：${list(people)}。`,
        "請在花名冊填寫「考核方案」或「崗位」。",
      ),
    "appraised as a team": ({ scheme }) =>
      text(`${name(scheme)}考核的是小組，這些人員隨小組評定，不單獨評定。`),
    "not in roster": ({ found, nearest }) =>
      text(`${quote(found)}不在花名冊中，未評定。`, `${meant(nearest)}請統一姓名，或把此人加入花名冊。`),
    "team not in roster": ({ found, nearest }) =>
      text(`花名冊中沒有小組${quote(found)}，未評定。`, `${meant(nearest)}請統一小組名稱。`),
    "not in data": ({ people, month }) =>
      text(
        `花名冊中有 ${people.length} 人在 ${month} 沒有資料：${list(people)}。`,
        "如果應有資料，請核對姓名寫法；已離職的請填寫離職日期。",
      ),
    "nothing to grade by": ({ people, scheme }) =>
      text(
        `${people.length} 人沒有任何${name(scheme)}所需的數值，未評定：${list(people)}。`,
        "如果本月有業務，請補上資料。",
      ),
    "not in data, one alike": ({ person, nearest }) =>
      text(`${person}沒有資料，而資料中有花名冊裡沒有的「${nearest}」。`, "如果是同一人，請統一姓名。"),
    "twice in roster": ({ person, cells }) =>
      text(
        `${person}在花名冊中出現 ${cells.length} 次（${list(cells)}），只採用第一列。`,
        "請刪除重複的列；如果是同名的兩個人，請給每人填寫工號。",
      ),
    namesakes: ({ person, numbers }) =>
      text(`有 ${numbers.length} 人名叫${person}，按工號區分：${list(numbers)}。`),
    "which namesake": ({ person, numbers }) =>
      text(
        `有 ${numbers.length} 人名叫${person}，該列無法確定是誰，未計入。`,
        `請在資料中填寫工號：${list(numbers)}。`,
      ),
    "not there in the month": ({ people, month, why, inData }) =>
      text(
        `${people.length} 人在 ${month} ${why === "joined later" ? "尚未到職" : "已經離職"}，未評定：${list(people)}。${inData ? "但資料中有他們當月的紀錄。" : ""}`,
        inData ? "請核對花名冊中的日期。" : "",
      ),
    "there for part of the month": ({ people, why }) =>
      text(
        `${people.length} 人在當月${why === "joined" ? "到職" : "離職"}：${list(people.map(({ person, day }) => `${person}（${day}）`))}。`,
      ),
    "unreadable roster date": ({ header, found }) =>
      text(
        `花名冊「${header}」欄的${quote(found)}不是日期，按沒有填寫處理。`,
        "請寫成 2024-03-01 這樣的日期。",
      ),
    "several rosters": ({ read, others }) =>
      text(
        `有多張工作表像花名冊，採用「${read}」，其餘按資料讀取：${list(others.map(quote))}。`,
        "請只保留一張花名冊，並命名為「花名冊」。",
      ),
    "header stands twice": ({ header, cells }) =>
      text(`表頭「${header}」出現在 ${list(cells)}，無法確定用哪一欄，未讀取。`, "請更改其中一個表頭。"),
    "column holds something else": ({ header, found }) =>
      text(
        `「${header}」欄的大部分內容無法辨識，如${quote(found)}，該欄未讀取。`,
        "請核對該欄內容，或更改表頭。",
      ),
    "value in several sheets": ({ figure, people, taken, others }) =>
      text(
        `${list(people)}的${name(figure)}在多張工作表中都有，採用「${taken}」，不採用 ${list(others.map(quote))}。`,
        "請刪除重複的資料。",
      ),
    "figures not found": ({ scheme, figures }) =>
      text(
        `${name(scheme)}需要的以下數值在任何工作表中都沒有對應的欄：${named(figures)}。`,
        "請新增以此為表頭的欄，或在方案的資料來源中寫上現有的表頭。",
      ),
    "column not read": ({ figure, header, scheme }) =>
      text(
        `「${header}」欄未讀取：${name(figure)}取自方案 ${scheme}。`,
        "如應以該欄為準，請在方案中去掉「取自方案」。",
      ),
    "columns by other names": ({ scheme, columns }) =>
      text(
        `${name(scheme)}有 ${columns.length} 欄按同義表頭辨識：${list(
          columns.map(
            ({ figure, header, sheet, cell }) => `${name(figure)}取自「${header}」（${sheet}!${cell}）`,
          ),
          12,
        )}。`,
        "如無誤，請在方案的資料來源中把這些表頭列在首位，以示確認；如有誤，請填寫實際表頭。",
      ),
    "month from the name": ({ month }) => text(`該表沒有日期欄，按表名視為 ${month} 的資料。`),
    "unknown incident": ({ found, nearest, known }) =>
      text(
        `方案中沒有獎懲事項${quote(found)}，未計入。`,
        known.length === 0
          ? "此人的方案沒有獎懲事項。"
          : `${meant(nearest?.["zh-TW"] ?? null)}可用的事項：${named(known)}。`,
      ),
    "unknown degree": ({ incident, found, known }) =>
      text(`${name(incident)}沒有程度${quote(found)}，未計入。`, `可用的程度：${named(known)}。`),
    "unreadable amount": ({ header, found }) =>
      text(`「${header}」欄的${quote(found)}不是數字，這筆紀錄未計入。`, "請填寫不帶正負號的數字，如 2。"),
    "amount out of range": ({ incident, of, found, from, to }) =>
      text(
        `${name(incident)}的${AMOUNTS[of]}是 ${found}，允許範圍是 ${from} 至 ${to}，不予採用。`,
        `請填寫 ${from} 至 ${to} 之間的數字。`,
      ),
    "unknown day type": ({ found }) =>
      text(`行事曆中的類型${quote(found)}無法辨識，該日未採用。`, "請填寫「休」或「班」。"),
  },
  noMonth: (sheets) =>
    `${list(sheets.map(quote))}沒有日期，無法確定考核月份。請新增日期欄，或指明月份，如 2026-06。`,
  nobodyThere: (sheets) =>
    `${list(sheets.map(quote))}中還沒有人員。請填寫人員和資料；標有（範例）的列不計入。`,
};
