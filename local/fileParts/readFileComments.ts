import type { FileSheet } from "./fileWorkbook";
import { columnOf, rowOf } from "./places";
import { scanTags } from "./scanTags";

/** The comments of a sheet, with their places. */
export function readFileComments(xml: string): FileSheet["comments"] {
  const comments: { row: number; column: number; text: string }[] = [];
  let isText = false;
  scanTags(xml, {
    open(name, attributes) {
      const cell = name === "comment" ? (attributes.get("ref") ?? "A1") : undefined;
      if (cell !== undefined) comments.push({ row: rowOf(cell), column: columnOf(cell), text: "" });
      if (name === "t") isText = true;
    },
    text(text) {
      const last = comments.at(-1);
      if (isText && last) last.text += text;
    },
    close(name) {
      if (name === "t") isText = false;
    },
  });
  return comments;
}
