import type { EntryWords } from "../entryWords";

export const entries: EntryWords = {
  name: "Name",
  move: (name) => `Move “${name}”: arrow up or down, or drag`,
  remove: (name) => `Remove “${name}”`,
  removed: (name) => `“${name}” was removed. Undo brings it back.`,
  search: "Search by name",
  found: (shown, all) => (shown === 0 ? "None of them fits." : `${String(shown)} of ${String(all)} shown`),
};
