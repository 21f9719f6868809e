/** Texts of freezing and thawing in one language. */
export interface FreezeWords {
  readonly frozen: (formulas: number, cells: number) => string;
  readonly nothingToFreeze: (where: "selection" | "workbook") => string;
  readonly kept: (sheet: string) => string;
  readonly errors: (cells: readonly string[]) => string;
  readonly computing: (cells: readonly string[]) => string;
  readonly thawed: (formulas: number) => string;
  readonly nothingToThaw: (where: "selection" | "workbook") => string;
  readonly noneThawed: string;
  readonly edited: (cells: readonly string[]) => string;
  readonly withoutSheet: (cells: readonly string[]) => string;
  readonly stillKept: (sheet: string) => string;
  readonly record: {
    readonly title: string;
    readonly note: string;
    readonly headers: readonly [
      sheet: string,
      cell: string,
      area: string,
      formula: string,
      when: string,
      check: string,
    ];
  };
}
