/** What a month of one size takes. */
export interface MonthFigures {
  readonly people: number;
  /** Reading, ledger, grading and changes, without explanations. */
  readonly ms: number;
  /** A statement for everybody, which is where explanations go; left out where there are very many. */
  readonly explainMs?: number;
  /** What the run holds once it is done: results, explanations' grounds and changes. */
  readonly bytesAPerson: number;
  readonly changes: number;
  readonly calls: number;
}

/** What a month of a file takes: opening and reading it, running and writing it. */
export interface FileFigures {
  readonly people: number;
  readonly readMs: number;
  readonly runMs: number;
  readonly writeMs: number;
  readonly peakBytes: number;
  readonly fileBytes: number;
}
