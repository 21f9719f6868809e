import type { FindingText } from "./monthMessages";
import type { SchemeFault } from "./schemeMessages";
import type { SheetFinding } from "./schemeSheetMessages";

/** What the run as a whole has to say. */
export interface RunMessage {
  /** A month that has to be computed anew, and can't be: the workbook holds no data of it. */
  readonly code: "month can't be recomputed";
  readonly month: string;
  /** An upheld appeal against it, or one against an earlier month that it rests on. */
  readonly why: "appeal" | "earlier appeal";
}

/** Why a scheme sheet can't be graded by; then nobody is, since the others' ranks and pools would be wrong too. */
export type SchemeSheetFault =
  | { readonly code: "scheme sheet unreadable"; readonly finding: SheetFinding; readonly further: number }
  | {
      readonly code: "scheme sheet unsound";
      readonly sheet: string;
      /** The cell of the field, where one is known. */
      readonly cell?: string;
      readonly fault: SchemeFault;
      readonly further: number;
    }
  | { readonly code: "scheme in two sheets"; readonly id: string; readonly sheets: readonly string[] };

/** What a run does to a sheet. */
export type SheetDeed = "created" | "rewritten" | "appended" | "updated";

/** The texts of the run in one language. */
export interface DepartmentRunWords {
  readonly findings: (message: RunMessage) => FindingText;
  /** Sentences about a scheme sheet; `what` is what is wrong with it in words. */
  readonly schemeSheet: {
    readonly broken: (place: string, what: string, further: number) => string;
    readonly twice: (id: string, sheets: readonly string[]) => string;
  };
  /** A finding in one line. */
  readonly lines: {
    readonly times: (count: number) => string;
    readonly alike: (count: number) => string;
    /** The sentences with what they are headed by: severity and place. */
    readonly finding: (severity: string, place: string, sentences: readonly string[]) => string;
  };
  /** Headers of the list of changes, and what is done to a sheet. */
  readonly changes: {
    readonly headers: readonly [sheet: string, what: string, rows: string];
    readonly deeds: Readonly<Record<SheetDeed, string>>;
    readonly none: string;
  };
}
