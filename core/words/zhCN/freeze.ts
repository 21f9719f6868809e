import type { FreezeWords } from "../freezeWords";
import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";

const list = (cells: readonly string[]): string =>
  listSome(cells, 5, "、", (count) => `等，另有 ${groupDigits(count)} 处`);
const WHERE = { selection: "所选区域", workbook: "工作簿" } as const;

/** Texts of freezing in simplified Chinese. */
export const freeze: FreezeWords = {
  frozen: (formulas, cells) =>
    `已把 ${groupDigits(formulas)} 个公式换成数值${cells > formulas ? `（共 ${groupDigits(cells)} 个单元格）` : ""}，文件可以发给没有安装考核插件的人。`,
  nothingToFreeze: (where) => `${WHERE[where]}中没有 PERF 公式。`,
  kept: (sheet) => `公式保存在工作表“${sheet}”中，用“恢复公式”即可放回。`,
  errors: (cells) => `${groupDigits(cells.length)} 个单元格显示错误值，现已成为文本：${list(cells)}。`,
  computing: (cells) => `仍在计算，未冻结：${list(cells)}。请等数值出现后再冻结一次。`,
  thawed: (formulas) => `已恢复 ${groupDigits(formulas)} 个公式。`,
  nothingToThaw: (where) => `${WHERE[where]}中没有冻结的公式。`,
  noneThawed: "没有公式可以恢复。",
  edited: (cells) =>
    `单元格内容已改动，仍为冻结状态：${list(cells)}。请改回冻结时的数值后再恢复，或从记录中复制公式。`,
  withoutSheet: (cells) => `工作表已删除或改名，仍为冻结状态：${list(cells)}。请把工作表改回原名后再恢复。`,
  stillKept: (sheet) => `仍冻结的公式见工作表“${sheet}”。`,
  record: {
    title: "冻结的公式",
    note: "原处现为公式的数值，用“恢复公式”即可放回；请勿改动本表",
    headers: ["工作表", "单元格", "填充区域", "公式", "冻结日期", "校验"],
  },
};
