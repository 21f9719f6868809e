import type { EntryWords } from "../entryWords";

export const entries: EntryWords = {
  name: "名称",
  move: (name) => `移动“${name}”：用上下方向键或拖动`,
  remove: (name) => `删除“${name}”`,
  removed: (name) => `已删除“${name}”。可点“撤销”恢复。`,
  search: "按名称查找",
  found: (shown, all) =>
    shown === 0 ? "没有符合的项目。" : `显示 ${String(shown)} 项，共 ${String(all)} 项`,
};
