/** Counts that stand in the headline of a graded month. */
export interface GradedCounts {
  readonly month: string;
  readonly graded: number;
  readonly people: number;
  readonly teams: number;
}

/** What a check looked at, and what it found. */
export interface CheckedCounts {
  readonly schemes: number;
  /** Left out where the month couldn't be read. */
  readonly month: string | null;
  readonly errors: number;
  readonly warnings: number;
}

/** Texts of the commands of ribbon, menu and pane in one language. */
export interface WorkbookCommandWords {
  readonly graded: (counts: GradedCounts) => string;
  readonly upToDate: (month: string) => string;
  readonly published: (month: string) => string;
  readonly publishedAlready: (month: string) => string;
  readonly notPublished: (month: string) => string;
  readonly statements: (month: string, people: number) => string;
  readonly statementsUpToDate: (month: string) => string;
  readonly nobodyForStatements: (month: string) => string;
  readonly unknownPeople: (names: readonly string[]) => string;
  readonly noScheme: string;
  readonly noSchemeRemedy: string;
  /** What to do where the columns of the sheets aren't those of the schemes. */
  readonly nothingFitsRemedy: string;
  readonly check: {
    readonly title: string;
    readonly note: (counts: CheckedCounts) => string;
    readonly found: (counts: CheckedCounts) => string;
    readonly nothingFound: (counts: CheckedCounts) => string;
    readonly nothingChanged: string;
    readonly inSheet: (place: string, what: string) => string;
    /** What stands in the way of the month. */
    readonly cantRun: string;
  };
  readonly undo: {
    readonly done: (sheets: readonly string[]) => string;
    readonly nothing: string;
    readonly edited: (sheets: readonly string[]) => string;
    readonly editedRemedy: string;
  };
}
