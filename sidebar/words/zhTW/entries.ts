import type { EntryWords } from "../entryWords";

export const entries: EntryWords = {
  name: "名稱",
  move: (name) => `移動「${name}」：用上下方向鍵或拖曳`,
  remove: (name) => `刪除「${name}」`,
  removed: (name) => `已刪除「${name}」。可點「復原」恢復。`,
  search: "依名稱查找",
  found: (shown, all) =>
    shown === 0 ? "沒有符合的項目。" : `顯示 ${String(shown)} 項，共 ${String(all)} 項`,
};
