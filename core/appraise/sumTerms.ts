import { comparePaper, sumOnPaper } from "../numbers/paper";
import type { RoundingMode } from "../numbers/roundDecimal";
import { roundDecimal } from "../numbers/roundDecimal";
import type { Operand } from "../schemes/operand";
import type { SumBasis, SumTerm } from "./basis";
import type { Appraised, Definition } from "./definition";
import type { Figure } from "./figure";
import { asNumber, Unsettled } from "./figure";
import { within } from "./operands";

/** What made a sum another one. */
export type Change = SumBasis["changes"][number];

/** The items of a sum: figures with their full points and, where weighted, their weights. */
export interface Item {
  readonly id: string;
  readonly fullPoints: Operand | undefined;
  readonly weightPercent?: Operand | undefined;
}

/** A sum on its way: what its terms add, and the terms themselves only where an explanation wants to tell of them. */
export class TermSum {
  private readonly amounts: number[] = [];

  /** @param terms where the terms are listed; left out where nobody asks */
  constructor(private readonly terms?: SumTerm[]) {}

  /** What the terms come to. */
  get amount(): number {
    return sumOnPaper(this.amounts);
  }

  get count(): number {
    return this.amounts.length;
  }

  /** Adds a figure's points as they are. */
  add(id: string, points: number): void {
    this.amounts.push(points);
    this.terms?.push({ id, points, amount: points });
  }

  /** Adds what a figure's points come to: by their weight, or grown to make up for others. */
  addAmount(id: string, points: number, amount: number, weightPercent: number | null): void {
    this.amounts.push(amount);
    this.terms?.push(weightPercent === null ? { id, points, amount } : { id, points, weightPercent, amount });
  }

  /** Starts anew. */
  clear(): void {
    this.amounts.length = 0;
    if (this.terms) this.terms.length = 0;
  }
}

/** What a sum rests on, noted on the way to it. */
export interface SumNotes {
  readonly terms: SumTerm[];
  readonly changes: Change[];
  /** Left out where the way ends before there is a sum. */
  summed?: Pick<SumBasis, "base" | "sum">;
}

/** The definition of a sum by one function for both: its value, and what it rests on where it is given notes. */
export function sumDefinition(
  part: SumBasis["part"],
  settle: (subject: Appraised, notes?: SumNotes) => Figure,
): Definition {
  return {
    value: (subject) => settle(subject),
    basis: (subject) => {
      const notes: SumNotes = { terms: [], changes: [] };
      const value = settle(subject, notes);
      const { summed, terms, changes } = notes;
      return summed && !(value instanceof Unsettled) ? { part, ...summed, terms, changes } : undefined;
    },
  };
}

/** Adds the points of the items; the first reason why one has none, where one has. */
export function addItems(
  sum: TermSum,
  subject: Appraised,
  items: readonly Item[],
  zeros: "listed" | "left out" = "listed",
): Unsettled | undefined {
  for (const { id } of items) {
    const points = asNumber(subject.figure(id), id);
    if (points instanceof Unsettled) return points;
    if (points !== 0 || zeros === "listed") sum.add(id, points);
  }
  return undefined;
}

/** Keeps a change of a sum where there is one, and somebody asks. */
export function noteChange(
  changes: Change[] | undefined,
  by: Change["by"],
  from: number,
  to: number,
): number {
  if (changes && comparePaper(from, to) !== 0) changes.push({ by, to });
  return to;
}

/** What a sum is kept in. */
export interface Bounds {
  readonly floor?: Operand | null | undefined;
  readonly cap?: Operand | null | undefined;
}

/** The sum kept in its bounds; what they change is noted where somebody asks. */
export function bounded(
  subject: Appraised,
  sum: number,
  { floor, cap }: Bounds,
  changes: Change[] | undefined,
): number | Unsettled {
  const floored = within(subject, sum, { floor });
  if (floored instanceof Unsettled) return floored;
  const capped = within(subject, noteChange(changes, "floor", sum, floored), { ceiling: cap });
  return capped instanceof Unsettled ? capped : noteChange(changes, "cap", floored, capped);
}

/** The decimals that a sum is rounded to; none where they are left out. */
export interface Rounding {
  readonly digits?: number | null;
  readonly mode?: RoundingMode;
}

/** The sum rounded where it has digits; what that changes is noted where somebody asks. */
export function rounded(sum: number, { digits, mode }: Rounding, changes: Change[] | undefined): number {
  if (digits === null || digits === undefined) return sum;
  return noteChange(changes, "rounding", sum, roundDecimal(sum, digits, mode ?? "half up"));
}
