import { textWidth } from "../../month/textWidth";

/** Characters that a line of wrapped text loses at its end: words aren't divided. */
const LOST_AT_LINE_END = 1.12;

/** Lines that a text takes in a column of this width, in characters. */
export function wrappedLines(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) * LOST_AT_LINE_END) / width)), 0);
}
