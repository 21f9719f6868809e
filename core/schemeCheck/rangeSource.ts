import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import type { BandRows } from "../schemes/bandRows";
import type { Indicator } from "../schemes/indicator";
import type { Operand } from "../schemes/operand";
import type { Range } from "./range";

/**
 * How ranges are taken. "possible": whatever the engine can compute, incidents and uncapped ratios included.
 * "full": what the text gives for everything met, nothing happened, and no bonus.
 */
export type RangeMode = "possible" | "full";

/** Whatever knows the ranges of a scheme's figures. */
export interface RangeSource {
  readonly mode: RangeMode;
  /** The range of an operand; null where it is left out or "none". */
  ofOperand(operand: Operand | null | undefined): Range | null;
  /** The full points of an indicator; null for one without. */
  fullOf(indicator: Indicator): Range | null;
  /** What the incidents that count toward a figure add to it. */
  incidentsToward(target: string): Range;
}

/** Numbers that a column of a band table holds. */
export function answersOf(rows: BandRows, column = 1): number[] {
  return rows.flatMap((row) => {
    const cell = row[column];
    if (isBlank(cell)) return [];
    return typeof cell === "number" ? cell : (readNumber(cellText(cell)) ?? []);
  });
}
