import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";
import type { CheckedCounts, WorkbookCommandWords } from "../workbookCommandWords";

const list = (items: readonly string[]): string =>
  listSome(
    items.map((item) => `「${item}」`),
    5,
    "、",
    (count) => `等，另有 ${groupDigits(count)} 個`,
  );

const counted = ({ errors, warnings }: CheckedCounts): string =>
  `錯誤 ${groupDigits(errors)} 項，請核對 ${groupDigits(warnings)} 項`;
const looked = ({ schemes, month }: CheckedCounts): string =>
  `${groupDigits(schemes)} 個方案${month === null ? "" : `和 ${month} 的資料`}`;

/** Texts of the commands in traditional Chinese. */
export const workbookCommand: WorkbookCommandWords = {
  graded: ({ month, graded, people, teams }) =>
    `${month}：${groupDigits(people)} 人中已評定 ${groupDigits(graded)} 人${teams > 0 ? `，另評比 ${groupDigits(teams)} 個小組` : ""}。`,
  upToDate: (month) => `${month} 已是最新：評定之後沒有變化。`,
  published: (month) => `${month} 已發布並鎖定：此後只有獲支持的申訴才能更改。`,
  publishedAlready: (month) => `${month} 已經發布過了。`,
  notPublished: (month) => `${month} 未能發布。`,
  statements: (month, people) => `${month}：已產生 ${groupDigits(people)} 人的通知單，可以列印。`,
  statementsUpToDate: (month) => `${month} 的通知單已是最新。`,
  nobodyForStatements: (month) => `${month} 沒有評定任何人，沒有通知單可寫。`,
  unknownPeople: (names) => `本月沒有${list(names)}，沒有寫入任何內容。`,
  noScheme: "活頁簿中還沒有考核方案，無法評定。",
  noSchemeRemedy: "請開啟側邊欄，選用現成方案或自行設定，並儲存到活頁簿。",
  nothingFitsRemedy: "請修改工作表的欄名，或在方案中將您的欄名填為資料來源。",
  check: {
    title: "考核檢查",
    note: (counts) => `${looked(counts)} · ${counted(counts)} · 未評定任何人`,
    found: (counts) => `已檢查 ${looked(counts)}：${counted(counts)}。`,
    nothingFound: (counts) => `已檢查 ${looked(counts)}：沒有需要改正的地方。`,
    nothingChanged: "沒有評定任何人，也沒有寫入台帳。",
    inSheet: (place, what) => `${place}：${what}`,
    cantRun: "請先改正，再檢查一次。",
  },
  undo: {
    done: (sheets) => `已復原：${list(sheets)}恢復原樣。`,
    nothing: "沒有可以復原的操作。",
    edited: (sheets) => `未復原：${list(sheets)}之後又有變更，復原會遺失這些變更。`,
    editedRemedy: "請先收回自己的變更，或保持現狀。",
  },
};
