/** A custom function as the build reads it from the one declaration, with its texts in one language. */
export interface FunctionEntry {
  /** As formulas spell it, without the prefix: BONUS_PERCENT. */
  readonly id: string;
  /** As the declaration spells it: bonusPercent. */
  readonly exportName: string;
  readonly title: string;
  readonly description: string;
  readonly returns: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly examples: readonly { readonly formula: string; readonly answer: string }[];
}

/** The name of a function in the grid, the same as in Excel. */
export const nameInGrid = ({ id }: Pick<FunctionEntry, "id">): string => `PERF.${id}`;
