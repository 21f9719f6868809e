import type { Unit } from "../schemes/unit";
import type { Language } from "../words/language";
import type { ChoiceSet, SheetProblem } from "../words/schemeSheetMessages";

/** What a cell holds when it isn't blank. */
export type Content = string | number;

/** How a host formats a cell: texts as text, so that 01, 1-2 and =A1 stay what they are. */
export type CellFormat = "text" | "number" | "percent" | "general";

/** What a written cell depends on beside its value. */
export interface Writing {
  readonly language: Language;
  /** Unit of the figure at hand: shares are written in percent. */
  readonly unit?: Unit;
  readonly unitOf: (figure: string) => Unit | undefined;
}

/** A cell that was found: what it holds, what people see, and what it is called. */
export interface FoundCell {
  readonly content: Content;
  /** As people see it, where that differs: 40% for 0.4. */
  readonly shown?: string;
  readonly cell: string;
}

/** Why a cell can't be read. */
export class Unreadable {
  constructor(readonly problem: SheetProblem) {}
}

/** How one value stands in one cell. A blank cell is never read: it means "not given". */
export interface CellKind<Value> {
  readonly format: CellFormat;
  /** True where a number is in the unit of the figure, so that a share stands there in percent. */
  readonly inUnit?: boolean;
  /** The drop-down of the column. */
  readonly choices?: ChoiceSet;
  write(value: Value, writing: Writing): Content;
  read(found: FoundCell): Value | Unreadable;
}

/** The reading of a cell that holds something else than expected. */
export function unreadable(
  { content }: FoundCell,
  expected: Extract<SheetProblem, { code: "unreadable" }>["expected"],
): Unreadable {
  return new Unreadable({ code: "unreadable", found: String(content), expected });
}
