import type { Move, Outcome } from "../whatIf/comparison";

/** Texts of a comparison of schemes in one language. */
export interface WhatIfWords {
  /** The scheme, the month and how many people. */
  readonly title: (scheme: string, month: string, people: number) => string;
  /** How many move in a way. */
  readonly moves: Readonly<Record<Exclude<Move, "stays">, (people: number) => string>>;
  readonly nobodyMoves: string;
  readonly staying: (people: number) => string;
  /** Of those who stay: how many are paid another amount. */
  readonly payDiffers: (people: number) => string;
  readonly columns: Readonly<
    Record<"person" | "outcome" | "before" | "after" | "change" | "total" | "pay", string>
  >;
  /** Outcomes without a grade; the grades that a person chooses among are given. */
  readonly outcomes: Readonly<Record<Exclude<Outcome["kind"], "grade" | "choice">, string>>;
  readonly choice: (among: readonly string[]) => string;
  readonly openChoice: string;
  readonly distributionTitle: string;
  readonly sumsTitle: string;
  readonly sums: Readonly<Record<"payYuan" | "moneyYuan" | "meanTotal" | "meanPayoutFraction", string>>;
  readonly notRead: (figures: readonly string[]) => string;
  readonly fault: (changed: string, known: readonly string[]) => string;
  readonly more: (people: number) => string;
}
