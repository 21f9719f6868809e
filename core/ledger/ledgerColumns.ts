/** The columns of the ledger, in the order in which a new sheet has them. */
export const LEDGER_COLUMNS = [
  "number",
  "month",
  "status",
  "person",
  "key",
  "kind",
  "scheme",
  "total",
  "grade",
  "rank",
  "rankFromLast",
  "payout",
  "pay",
  "money",
  "incidents",
  "figures",
  "proposals",
  "note",
  "appeal",
  "replaces",
  "schemeHash",
  "run",
  "check",
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Columns that hold numbers; the others hold texts. */
export const NUMBER_COLUMNS: ReadonlySet<LedgerColumn> = new Set<LedgerColumn>([
  "number",
  "total",
  "rank",
  "rankFromLast",
  "payout",
  "pay",
  "money",
  "incidents",
  "replaces",
]);

/** Columns that hold money, to the cent. */
export const MONEY_COLUMNS: ReadonlySet<LedgerColumn> = new Set<LedgerColumn>(["pay", "money"]);

/** The columns that the check of a row covers: all but the check itself. */
export const CHECKED_COLUMNS = LEDGER_COLUMNS.filter((column) => column !== "check");

/** The figure of a scheme that each column of its own keeps. */
export const FIGURE_COLUMNS = {
  total: "total",
  grade: "grade",
  rank: "rank",
  rankFromLast: "rankFromLast",
  payout: "payout",
  pay: "pay",
  money: "money",
  incidents: "incidents.count",
} as const satisfies Partial<Record<LedgerColumn, string>>;

export type FigureColumn = keyof typeof FIGURE_COLUMNS;

/** Who or what a row is about. */
export type LedgerKind = "person" | "team";

/** What a row of the ledger is. The last three speak of a month, not of a person. */
export type LedgerStatus = "graded" | "not graded" | "withdrawn" | "published" | "end of run" | "broken off";
