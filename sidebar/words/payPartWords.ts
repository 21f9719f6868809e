/** What a new pay component can begin as. */
export type ComponentKind =
  | "wage by payout"
  | "wage by score"
  | "grade column"
  | "fixed amount"
  | "personal amount"
  | "rate of a figure"
  | "commission"
  | "incidents"
  | "deduction";

/** Groups of the figures that a product can be made of. */
export type FactorGroup = "inputs" | "parameters" | "results" | "pay" | "indicators" | "incidents";

/** The texts of building pay components; loaded with the part of the pane that they stand in. */
export interface PayPartWords {
  readonly list: string;
  readonly addAs: string;
  readonly add: string;
  /** What each kind is made of, in HR's words. */
  readonly kinds: Readonly<Record<ComponentKind, string>>;
  /** What a new component of each kind is called. */
  readonly names: Readonly<Record<ComponentKind, string>>;
  readonly figures: Readonly<Record<"wage" | "amount" | "rate" | "base" | "deduction", string>>;
  readonly terms: string;
  readonly otherwiseTerms: string;
  readonly termLabel: (number: number) => string;
  readonly sign: (number: number) => string;
  readonly signs: Readonly<Record<"added" | "subtracted", string>>;
  readonly factor: (term: number, number: number) => string;
  readonly addFactor: string;
  readonly removeFactor: (number: number) => string;
  readonly divisor: (term: number) => string;
  readonly addDivisor: string;
  readonly removeDivisor: string;
  readonly addTerm: string;
  readonly moveTerm: (number: number) => string;
  readonly removeTerm: (number: number) => string;
  readonly number: string;
  readonly groups: Readonly<Record<FactorGroup, string>>;
  readonly newFigures: string;
  readonly newInput: string;
  readonly newParameter: string;
  readonly newInputName: string;
  readonly newParameterName: string;
  readonly conditional: string;
  readonly when: string;
  readonly elsePays: string;
  readonly elses: Readonly<Record<"nothing" | "another", string>>;
  readonly counted: string;
  readonly used: string;
  readonly unit: string;
  readonly value: string;
  readonly person: (name: string, month: string) => string;
  readonly another: string;
  readonly nobody: string;
  readonly reading: string;
  readonly notNow: (why: string) => string;
}
