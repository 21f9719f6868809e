import type { FindingText } from "./monthMessages";

/** What the line under a title says: by which scheme and run the figures were made. */
export interface SourceLine {
  readonly scheme: string;
  readonly entry: string | null;
  readonly graded: number;
  readonly all: number;
  readonly teams: boolean;
}

/** What a month's sheets have to say about the workbook. */
export interface WritingMessage {
  readonly code: "sheet name taken";
  /** The name that a sheet of the user's own has. */
  readonly wanted: string;
  /** The name that was taken in its place. */
  readonly taken: string;
}

/** All texts of a month's sheets in one language. */
export interface DepartmentWritingWords {
  readonly columns: Readonly<
    Record<
      | "number"
      | "post"
      | "team"
      | "incidents"
      | "escalations"
      | "adjustment"
      | "pay"
      | "money"
      | "scheme"
      | "people",
      string
    >
  >;
  /** Header of the points of an indicator without a weight; null where it has no full points. */
  readonly pointsHeader: (indicator: string, fullPoints: string | null) => string;
  readonly rankHeader: (indicator: string) => string;
  readonly subtotalHeader: (section: string) => string;
  /** The header of a value that is taken from another scheme. */
  readonly linkedHeader: (value: string, scheme: string) => string;
  readonly notPaidHeader: (component: string) => string;
  readonly teamTitle: (month: string, scheme: string) => string;
  readonly source: (line: SourceLine) => string;
  /** How amounts are rounded, said once. */
  readonly cents: string;
  /** What the column of the adjustment holds. */
  readonly adjusted: string;
  readonly sums: string;
  readonly chartTitle: (month: string, scheme: string) => string;
  /** A grade that a person chooses. */
  readonly openGrade: (grades: readonly string[]) => string;
  readonly outOfDate: (title: string) => string;
  readonly outOfDateNote: string;
  readonly requirementAnswers: Readonly<Record<"in time" | "late" | "too early", string>>;
  readonly statement: StatementWords;
  readonly findings: {
    readonly title: (month: string) => string;
    readonly note: (counts: {
      readonly proposals: number;
      readonly errors: number;
      readonly warnings: number;
    }) => string;
    readonly proposal: string;
    readonly open: string;
    readonly proposed: (action: string, periods: string | null) => string;
    /** A rule by its name, and what it counts. */
    readonly rule: (name: string, text: string) => string;
    readonly personDecides: string;
    readonly textLeavesOpen: string;
    readonly openGrade: (grades: readonly string[]) => FindingText;
    readonly notGraded: (person: string, scheme: string) => string;
  };
  /** Lines of the summary for a terminal. */
  readonly summary: {
    readonly scheme: (scheme: {
      readonly name: string;
      readonly all: number;
      readonly graded: number;
      readonly teams: boolean;
    }) => string;
    readonly pay: (yuan: string) => string;
    readonly money: (yuan: string) => string;
    readonly decisions: (proposals: number, openGrades: number) => string;
    readonly findings: (counts: Readonly<Record<"error" | "warning" | "info", number>>) => string;
  };
  readonly messages: (message: WritingMessage) => FindingText;
}

/** Texts of the statement that a person gets. */
export interface StatementWords {
  readonly title: string;
  readonly labels: Readonly<Record<"person" | "number" | "post" | "team" | "scheme" | "month", string>>;
  readonly headers: Readonly<Record<"item" | "value" | "against" | "points" | "weight" | "counts", string>>;
  readonly target: (target: string) => string;
  readonly row: (row: number, written: string) => string;
  readonly total: string;
  readonly rankOf: (rank: number, of: number) => string;
  readonly payItem: string;
  readonly payAmount: string;
  readonly how: string;
  readonly proposals: string;
  readonly appeal: string;
  readonly appealBy: (days: number, published: string | null, until: string | null) => string;
  readonly signatures: Readonly<Record<"employee" | "supervisor" | "hr" | "date", string>>;
}
