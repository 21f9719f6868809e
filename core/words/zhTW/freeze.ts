import type { FreezeWords } from "../freezeWords";
import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";

const list = (cells: readonly string[]): string =>
  listSome(cells, 5, "、", (count) => `等，另有 ${groupDigits(count)} 處`);
const WHERE = { selection: "選取範圍", workbook: "活頁簿" } as const;

/** Texts of freezing in traditional Chinese. */
export const freeze: FreezeWords = {
  frozen: (formulas, cells) =>
    `已將 ${groupDigits(formulas)} 個公式換成數值${cells > formulas ? `（共 ${groupDigits(cells)} 個儲存格）` : ""}，檔案可以發給沒有安裝考核增益集的人。`,
  nothingToFreeze: (where) => `${WHERE[where]}中沒有 PERF 公式。`,
  kept: (sheet) => `公式儲存在工作表「${sheet}」中，用「還原公式」即可放回。`,
  errors: (cells) => `${groupDigits(cells.length)} 個儲存格顯示錯誤值，現已成為文字：${list(cells)}。`,
  computing: (cells) => `仍在計算，未凍結：${list(cells)}。請等數值出現後再凍結一次。`,
  thawed: (formulas) => `已還原 ${groupDigits(formulas)} 個公式。`,
  nothingToThaw: (where) => `${WHERE[where]}中沒有凍結的公式。`,
  noneThawed: "沒有公式可以還原。",
  edited: (cells) =>
    `儲存格內容已變更，仍為凍結狀態：${list(cells)}。請改回凍結時的數值後再還原，或從記錄中複製公式。`,
  withoutSheet: (cells) => `工作表已刪除或改名，仍為凍結狀態：${list(cells)}。請將工作表改回原名後再還原。`,
  stillKept: (sheet) => `仍凍結的公式見工作表「${sheet}」。`,
  record: {
    title: "凍結的公式",
    note: "原處現為公式的數值，用「還原公式」即可放回；請勿變更本表",
    headers: ["工作表", "儲存格", "填滿範圍", "公式", "凍結日期", "校驗"],
  },
};
