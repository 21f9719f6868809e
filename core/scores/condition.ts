import { limitNumber } from "../bands/limitNumber";
import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import { comparePaper } from "../numbers/paper";
import { foldText } from "../text/foldText";

/** A test of one cell of a history. */
export type Condition = (cell: unknown) => boolean;

/** True where a value that compares so with the number (-1, 0 or 1) meets the sign. */
const meets = (order: number, sign: string): boolean =>
  (order < 0 ? "<≤≠" : order > 0 ? ">≥≠" : "=≥≤").includes(sign);

/** True where both are the same number on paper, or the same text but for spelling. */
function isSame(cell: unknown, wanted: string): boolean {
  const [value, number] = [limitNumber(cell), readNumber(wanted)];
  return value !== undefined && number !== undefined
    ? comparePaper(value, number) === 0
    : foldText(cellText(cell)) === wanted;
}

/** Reads a condition on grades or scores: `E`, `A,B`, `<60`, `>=90`, `=0`, `<>A`. */
export function readCondition(text: string): Condition | CellFault {
  const folded = foldText(text);
  const [, written = "", rest = ""] = /^(<>|[≠≥≤><=])?(.+)$/.exec(folded) ?? [];
  const sign = written === "<>" ? "≠" : written || "=";
  const unreadable = fault("unreadable condition", { found: text });
  if (rest === "" || /^[<>=≥≤≠]/.test(rest)) return unreadable;
  const number = readNumber(rest);
  if (written !== "" && number !== undefined) {
    return (cell) => {
      const value = limitNumber(cell);
      return value === undefined ? sign === "≠" : meets(comparePaper(value, number), sign);
    };
  }
  if (sign !== "=" && sign !== "≠") return unreadable;
  // `1,800` is one number, `A,B` two grades.
  const wanted = (number === undefined ? rest.split(/[,、;]/) : [rest]).filter((each) => each !== "");
  if (wanted.length === 0) return unreadable;
  return (cell) => wanted.some((each) => isSame(cell, each)) === (sign === "=");
}
