import type { Change } from "../../../core/workbook/change";
import type { SavedEdit } from "../savedEdit";

type Single = { readonly kind: "change"; readonly change: Change } | Exclude<SavedEdit, { kind: "changes" }>;

const singles = (edit: SavedEdit): Single[] =>
  edit.kind === "changes" ? edit.changes.map((change) => ({ kind: "change", change })) : [edit];

const keyOf = (sheet: string): string => sheet.toLowerCase();

/** Where a sheet of this name was added and has kept its name since; -1 where it was there before. */
function addedAt(edits: readonly Single[], sheet: string): number {
  for (let at = edits.length - 1; at >= 0; at--) {
    const edit = edits[at];
    if (edit?.kind === "rename sheet") return -1;
    if (edit?.kind === "change" && edit.change.kind === "add sheet" && keyOf(edit.change.sheet) === sheet)
      return at;
  }
  return -1;
}

/**
 * Leaves out what later edits take back: what was done to a new sheet before it was emptied or taken away, as an undone
 * run does. A file would keep charts of sheets that it has no more.
 */
export function shortenEdits(edits: readonly SavedEdit[]): SavedEdit[] {
  let kept: Single[] = [];
  for (const edit of edits.flatMap(singles)) {
    const change = edit.kind === "change" ? edit.change : undefined;
    const isTakenBack = change?.kind === "remove sheet" || change?.kind === "clear sheet";
    const sheet = keyOf(change?.sheet ?? "");
    const start = isTakenBack ? addedAt(kept, sheet) : -1;
    if (start < 0) {
      kept.push(edit);
      continue;
    }
    const from = change?.kind === "clear sheet" ? start + 1 : start;
    kept = kept.filter((each, at) => at < from || keyOf(sheetOf(each)) !== sheet);
  }
  return kept.map((edit) => (edit.kind === "change" ? { kind: "changes", changes: [edit.change] } : edit));
}

const sheetOf = (edit: Single): string => (edit.kind === "change" ? edit.change.sheet : edit.sheet);
