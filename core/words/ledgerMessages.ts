import type { LedgerColumn, LedgerStatus } from "../ledger/ledgerColumns";
import type { Names } from "../schemes/names";
import type { ByCode, FindingText } from "./monthMessages";

/** What the ledger and the appeals have to say, as data. */
export type LedgerMessage =
  /** A cell that doesn't hold what was written; `expected` is null where only the fact is known. */
  | {
      readonly code: "ledger cell edited";
      readonly column: LedgerColumn;
      readonly row: number;
      readonly months: readonly string[];
      readonly found: string;
      readonly expected: string | null;
    }
  | { readonly code: "ledger row edited"; readonly row: number; readonly months: readonly string[] }
  | {
      readonly code: "ledger rows missing";
      readonly from: number;
      readonly to: number;
      readonly months: readonly string[];
    }
  | {
      readonly code: "ledger rows twice";
      readonly rows: number;
      readonly first: number;
      readonly months: readonly string[];
    }
  | { readonly code: "ledger rows moved"; readonly rows: number; readonly expected: number }
  | { readonly code: "ledger row foreign"; readonly found: string }
  | { readonly code: "ledger header edited"; readonly found: string; readonly expected: string }
  | { readonly code: "ledger column missing"; readonly column: string }
  | { readonly code: "ledger end edited"; readonly found: string; readonly expected: string }
  | { readonly code: "ledger run unfinished"; readonly month: string; readonly rows: number }
  | { readonly code: "several ledgers"; readonly read: string; readonly others: readonly string[] }
  | { readonly code: "ledger key twice"; readonly person: string; readonly scheme: Names }
  | { readonly code: "ledger rows withdrawn"; readonly month: string; readonly people: readonly string[] }
  | {
      readonly code: "month is published";
      readonly month: string;
      readonly people: readonly string[];
      /** The first difference. */
      readonly person: string;
      readonly column: LedgerColumn;
      readonly kept: string;
      readonly computed: string;
    }
  | {
      readonly code: "can't publish";
      readonly month: string;
      readonly why: "no rows" | "unfinished" | "damaged";
    }
  | {
      readonly code: "rests on damaged records";
      readonly rule: Names;
      readonly people: readonly string[];
      readonly months: readonly string[];
    }
  | {
      readonly code: "several scores of a period";
      readonly person: string;
      readonly period: string;
      readonly schemes: readonly string[];
    }
  | AppealMessage;

/** What the appeals have to say, as data. */
export type AppealMessage =
  | { readonly code: "appeals unreadable"; readonly lacks: readonly AppealColumn[] }
  | { readonly code: "appeal without number" }
  | { readonly code: "appeal number twice"; readonly appeal: string; readonly cells: readonly string[] }
  | { readonly code: "appeal month unreadable"; readonly appeal: string; readonly found: string }
  | {
      readonly code: "appeal date unreadable";
      readonly appeal: string;
      readonly column: AppealColumn;
      readonly found: string;
    }
  | { readonly code: "appeal decision unreadable"; readonly appeal: string; readonly found: string }
  | { readonly code: "appeal decided by nobody"; readonly appeal: string }
  | { readonly code: "appeal decided without date"; readonly appeal: string }
  | {
      readonly code: "appeal decided before it was filed";
      readonly appeal: string;
      readonly filed: string;
      readonly decided: string;
    }
  | {
      readonly code: "appeal answered late";
      readonly appeal: string;
      readonly due: string;
      readonly decided: string;
      readonly days: number;
    }
  | { readonly code: "appeal open"; readonly appeal: string; readonly due: string }
  | { readonly code: "appeal overdue"; readonly appeal: string; readonly due: string; readonly today: string }
  | {
      readonly code: "appeal of unknown person";
      readonly appeal: string;
      readonly found: string;
      readonly month: string;
      readonly nearest: string | null;
    }
  | { readonly code: "appeal of unknown month"; readonly appeal: string; readonly month: string }
  | {
      readonly code: "appeal of several schemes";
      readonly appeal: string;
      readonly person: string;
      readonly schemes: readonly string[];
    }
  | {
      readonly code: "appeal of unknown figure";
      readonly appeal: string;
      readonly found: string;
      readonly nearest: Names | null;
    }
  | {
      readonly code: "figure can't be corrected";
      readonly appeal: string;
      readonly figure: Names;
      readonly why: "follows from others" | "not left open" | "cases differ" | "counted from a figure";
    }
  | { readonly code: "appeal value unreadable"; readonly appeal: string; readonly found: string }
  | {
      readonly code: "grade not among choices";
      readonly appeal: string;
      readonly found: string;
      readonly among: readonly Names[];
    }
  | {
      readonly code: "grade decided";
      readonly appeal: string;
      readonly person: string;
      readonly after: string;
      readonly among: readonly Names[];
      readonly by: string;
      readonly on: string;
      readonly people: readonly string[];
    }
  | {
      readonly code: "appeal before differs";
      readonly appeal: string;
      readonly figure: Names;
      readonly found: string;
      readonly expected: readonly string[];
    }
  | { readonly code: "appeal changes nothing"; readonly appeal: string }
  | {
      readonly code: "appeal entered";
      readonly appeal: string;
      readonly person: string;
      readonly figure: Names;
      readonly before: string;
      readonly after: string;
      readonly people: readonly string[];
    };

/** The columns of the appeals sheet. */
export type AppealColumn =
  | "number"
  | "month"
  | "person"
  | "scheme"
  | "filed"
  | "reason"
  | "decision"
  | "decidedBy"
  | "decidedOn"
  | "figure"
  | "before"
  | "after";

/** All texts of the ledger in one language. */
export interface LedgerWords {
  readonly findings: ByCode<LedgerMessage, FindingText>;
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<LedgerColumn, string>>;
  readonly status: Readonly<Record<LedgerStatus, string>>;
  readonly kinds: Readonly<Record<"person" | "team", string>>;
  /** What the note of a row says. */
  readonly notes: {
    readonly withdrawn: string;
    readonly replacesDamaged: string;
    readonly appeal: (number: string, reason: string) => string;
    readonly decision: (number: string, by: string, on: string, reason: string) => string;
    readonly following: (numbers: readonly string[]) => string;
    readonly corrected: (month: string) => string;
    readonly rows: (count: number) => string;
    readonly published: (by: string, on: string) => string;
  };
  readonly appeals: {
    readonly sheet: string;
    readonly columns: Readonly<Record<AppealColumn, readonly string[]>>;
    readonly upheld: readonly string[];
    readonly rejected: readonly string[];
    readonly open: readonly string[];
  };
}
