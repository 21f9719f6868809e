import { textWidth } from "../../month/textWidth";

/** Characters that a line of wrapped text loses at its end: words aren't divided. */
const LOST_AT_LINE_END = 4;

/** Lines that a text takes in a column of this width, in characters. */
export function wrappedLines(text: string, width: number): number {
  const wider = 1 + LOST_AT_LINE_END / width;
  const linesOf = (line: string): number => {
    const needs = textWidth(line);
    return needs < width ? 1 : Math.ceil((needs * wider) / width);
  };
  return text.split("\n").reduce((lines, line) => lines + linesOf(line), 0);
}
