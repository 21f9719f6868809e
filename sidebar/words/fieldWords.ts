/** The texts of fields that several parts of the pane use. */
export interface FieldWords {
  readonly aNumber: string;
  readonly figureFor: (label: string) => string;
  readonly figure: string;
  readonly comparison: string;
  readonly limit: string;
  readonly texts: string;
  readonly joint: string;
  readonly joints: Readonly<Record<"all" | "any", string>>;
  readonly tests: Readonly<
    Record<"atLeast" | "moreThan" | "atMost" | "lessThan" | "equals" | "yes" | "no" | "is", string>
  >;
  readonly addCondition: string;
  readonly removeCondition: string;
}
