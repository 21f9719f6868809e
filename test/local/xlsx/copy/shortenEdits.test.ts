import { expect, it } from "vitest";
import type { Change } from "../../../../core/workbook/change";
import { shortenEdits } from "../../../../local/xlsx/copy/shortenEdits";
import type { SavedEdit } from "../../../../local/xlsx/savedEdit";

const write = (sheet: string): Change => ({ kind: "write", sheet, row: 0, column: 0, cells: [["x"]] });
const changes = (...list: Change[]): SavedEdit => ({ kind: "changes", changes: list });
const flat = (edits: readonly SavedEdit[]): unknown[] =>
  edits.flatMap((edit): unknown[] => (edit.kind === "changes" ? [...edit.changes] : [edit]));

it("leaves out a sheet that was added and taken away again, and keeps what others were given", () => {
  const edits = [
    changes({ kind: "add sheet", sheet: "结果" }, write("结果"), write("台账")),
    changes({ kind: "remove sheet", sheet: "结果" }),
  ];
  expect(flat(shortenEdits(edits))).toEqual([write("台账")]);
});

it("leaves out what a new sheet held before it was emptied", () => {
  const edits = [
    changes({ kind: "add sheet", sheet: "结果" }, write("结果")),
    changes({ kind: "clear sheet", sheet: "结果" }, write("结果")),
  ];
  expect(flat(shortenEdits(edits))).toEqual([{ kind: "add sheet", sheet: "结果" }, write("结果")]);
});

it("keeps what happens to sheets of the file, and to new ones under another name", () => {
  const edits: SavedEdit[] = [
    changes(write("旧"), { kind: "remove sheet", sheet: "旧" }, { kind: "add sheet", sheet: "新" }),
    { kind: "rename sheet", sheet: "新", to: "旧" },
    changes({ kind: "remove sheet", sheet: "旧" }),
  ];
  expect(flat(shortenEdits(edits))).toEqual(flat(edits));
});
