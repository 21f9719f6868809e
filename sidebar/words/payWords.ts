import type { CommissionMethod } from "../../core/commission/method";
import type { RoundingMode } from "../../core/numbers/roundDecimal";

/** The texts of commissions and pay components. */
export interface PayWords {
  readonly noCommission: string;
  readonly addCommission: string;
  readonly removeCommission: (name: string) => string;
  /** What a new commission and what it is on are called, in every language at once. */
  readonly newCommission: string;
  readonly newSales: string;
  readonly method: string;
  readonly methods: Readonly<Record<CommissionMethod, string>>;
  /** What each method does, in one sentence. */
  readonly methodMeans: Readonly<Record<CommissionMethod, string>>;
  readonly onFigure: (figure: string) => string;
  readonly curve: (name: string, figure: string) => string;
  readonly here: (method: string) => string;
  readonly at: (figure: string, amount: string) => string;
  readonly readAt: (figure: string) => string;
  readonly compare: string;
  readonly noTier: string;
  readonly jump: (at: string, by: string) => string;
  readonly paysLess: (from: string, to: string, peak: string) => string;
  readonly paysLessForEver: (from: string, peak: string) => string;
  readonly lessHere: string;
  readonly unreadable: string;
  readonly rate: string;
  readonly base: string;
  readonly quick: string;
  readonly amount: string;
  readonly components: string;
  readonly noPay: string;
  readonly when: (condition: string) => string;
  readonly otherwise: (terms: string) => string;
  readonly otherwiseNothing: string;
  readonly notCounted: string;
  readonly number: (text: string) => string;
  readonly notConfigured: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly limits: string;
  readonly digits: string;
  readonly notRounded: string;
  readonly toPlaces: (places: number) => string;
  readonly mode: string;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly sum: string;
  readonly nothing: string;
}
