import { limitNumber } from "../bands/limitNumber";
import type { CellFault } from "../cells/cellFault";
import { fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import { comparePaper } from "../numbers/paper";
import { foldText } from "../text/foldText";

/** A test of one cell of a history. */
export type Condition = (cell: unknown) => boolean;

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  "≥": (order) => order >= 0,
  "≤": (order) => order <= 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "≠": (order) => order !== 0,
};

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
  const [, sign, rest = ""] = /^(<>|≠|[≥≤><=])?(.+)$/.exec(folded) ?? [];
  const unreadable = fault("unreadable condition", { found: text });
  if (rest === "" || /^[<>=≥≤≠]/.test(rest)) return unreadable;
  const number = readNumber(rest);
  const test = sign === undefined ? undefined : TESTS[sign];
  if (test !== undefined && number !== undefined) {
    return (cell) => {
      const value = limitNumber(cell);
      return value === undefined ? sign === "<>" || sign === "≠" : test(comparePaper(value, number));
    };
  }
  if (sign !== undefined && sign !== "=" && sign !== "<>" && sign !== "≠") return unreadable;
  // `1,800` is one number, `A,B` two grades.
  const wanted = (number === undefined ? rest.split(/[,、;]/) : [rest]).filter((each) => each !== "");
  if (wanted.length === 0) return unreadable;
  const negated = sign === "<>" || sign === "≠";
  return (cell) => wanted.some((each) => isSame(cell, each)) !== negated;
}
