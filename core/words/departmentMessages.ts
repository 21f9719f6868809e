import type { UnsettledReason } from "../appraise/figure";
import type { Names } from "../schemes/names";
import type { GradeLimitMessage } from "./gradeLimitWords";
import type { RunMessage } from "./departmentRunMessages";
import type { WritingMessage } from "./departmentWritingWords";
import type { LedgerMessage } from "./ledgerMessages";
import type { FindingText, MonthFault, MonthFinding } from "./monthMessages";

/** What the run of a department has to say, as data; each part of the run adds the codes of its own. */
export type DepartmentMessage =
  | { readonly code: "month"; readonly finding: MonthFinding }
  | {
      readonly code: "not graded";
      readonly person: string;
      readonly scheme: Names;
      readonly reason: UnsettledReason;
      /** What the scheme calls the figure that the reason speaks of; null for those that every scheme has. */
      readonly figure: Names | null;
    }
  | ReadingMessage
  | LedgerMessage
  | WritingMessage
  | RunMessage
  | GradeLimitMessage;

/** What the reading of roster, data, incidents and calendar has to say. */
export type ReadingMessage =
  | { readonly code: "unknown scheme"; readonly found: string; readonly nearest: Names | null }
  | { readonly code: "unknown post"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "post of several schemes"; readonly found: string; readonly schemes: readonly Names[] }
  | { readonly code: "no scheme"; readonly people: readonly string[] }
  | { readonly code: "appraised as a team"; readonly scheme: Names }
  | { readonly code: "not in roster"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "team not in roster"; readonly found: string; readonly nearest: string | null }
  | { readonly code: "not in data"; readonly people: readonly string[]; readonly month: string }
  | { readonly code: "nothing to grade by"; readonly people: readonly string[]; readonly scheme: Names }
  | { readonly code: "not in data, one alike"; readonly person: string; readonly nearest: string }
  | { readonly code: "twice in roster"; readonly person: string; readonly cells: readonly string[] }
  | { readonly code: "namesakes"; readonly person: string; readonly numbers: readonly string[] }
  | { readonly code: "which namesake"; readonly person: string; readonly numbers: readonly string[] }
  | {
      readonly code: "not there in the month";
      readonly people: readonly string[];
      readonly month: string;
      readonly why: "joined later" | "left before";
      /** True where they have rows in the month all the same. */
      readonly inData: boolean;
    }
  | {
      readonly code: "there for part of the month";
      readonly people: readonly { readonly person: string; readonly day: string }[];
      readonly why: "joined" | "left";
    }
  | { readonly code: "unreadable roster date"; readonly header: string; readonly found: string }
  | { readonly code: "several rosters"; readonly read: string; readonly others: readonly string[] }
  | { readonly code: "header stands twice"; readonly header: string; readonly cells: readonly string[] }
  | { readonly code: "column holds something else"; readonly header: string; readonly found: string }
  | {
      readonly code: "value in several sheets";
      readonly figure: Names;
      readonly people: readonly string[];
      readonly taken: string;
      readonly others: readonly string[];
    }
  | { readonly code: "figures not found"; readonly scheme: Names; readonly figures: readonly Names[] }
  /** A column of a figure that another scheme gives. */
  | {
      readonly code: "column not read";
      readonly figure: Names;
      readonly header: string;
      /** Id of the other scheme. */
      readonly scheme: string;
    }
  /** Columns whose headers are synonyms of what the scheme names first. */
  | {
      readonly code: "columns by other names";
      readonly scheme: Names;
      readonly columns: readonly {
        readonly figure: Names;
        readonly header: string;
        readonly sheet: string;
        readonly cell: string;
      }[];
    }
  | { readonly code: "month from the name"; readonly month: string }
  | {
      readonly code: "unknown incident";
      readonly found: string;
      readonly nearest: Names | null;
      readonly known: readonly Names[];
    }
  | {
      readonly code: "unknown degree";
      readonly incident: Names;
      readonly found: string;
      readonly known: readonly Names[];
    }
  | { readonly code: "unreadable amount"; readonly header: string; readonly found: string }
  | {
      readonly code: "amount out of range";
      readonly incident: Names;
      readonly of: "points" | "money";
      readonly found: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "unknown day type"; readonly found: string };

/** Why nothing of a department can be graded. */
export type DepartmentFault =
  | MonthFault
  | { readonly code: "no month"; readonly sheets: readonly string[] }
  /** The columns are there, and no row speaks of anybody. */
  | { readonly code: "nobody there"; readonly sheets: readonly string[] };

/** The texts of the reading in one language. */
export type ReadingWords = {
  readonly [Code in ReadingMessage["code"]]: (
    message: Extract<ReadingMessage, { readonly code: Code }>,
  ) => FindingText;
};

/** The texts of the reading and of its faults in one language. */
export interface DepartmentReadingWords {
  readonly findings: ReadingWords;
  readonly noMonth: (sheets: readonly string[]) => string;
  readonly nobodyThere: (sheets: readonly string[]) => string;
}
