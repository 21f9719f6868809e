import type { ComparisonFault } from "../whatIf/comparison";
import type { RunFault } from "./runFault";
import type { ByCode } from "./monthMessages";
import type { SchemeFault } from "./schemeMessages";

/** What a file that should be a workbook looks like instead. */
export type FileLook = "text" | "zip" | "open document" | "binary workbook" | "other";

/** Why a command can't do its work, as data. Files and folders go by the path the user gave. */
export type CommandFault =
  | { readonly code: "no file" }
  | { readonly code: "several files"; readonly files: readonly string[] }
  | { readonly code: "unknown option"; readonly option: string; readonly nearest: string | null }
  | { readonly code: "option needs value"; readonly option: string }
  | { readonly code: "bad month"; readonly found: string }
  | { readonly code: "bad period"; readonly found: string }
  | { readonly code: "options exclude each other"; readonly options: readonly string[] }
  | { readonly code: "bad language"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "file missing"; readonly file: string }
  | { readonly code: "file unreadable"; readonly file: string }
  | { readonly code: "is a folder"; readonly file: string }
  | { readonly code: "empty file"; readonly file: string }
  | { readonly code: "password"; readonly file: string }
  | { readonly code: "old workbook"; readonly file: string }
  | { readonly code: "not a workbook"; readonly file: string; readonly look: FileLook }
  | {
      readonly code: "too large";
      readonly file: string;
      readonly sheet: string;
      /** Size once it is unpacked. */
      readonly megabytes: number;
    }
  | { readonly code: "truncated"; readonly file: string }
  | { readonly code: "damaged"; readonly file: string }
  | { readonly code: "output is input"; readonly file: string }
  | { readonly code: "output kind"; readonly file: string; readonly kind: string }
  | { readonly code: "output is a folder"; readonly file: string }
  | { readonly code: "cannot write"; readonly file: string }
  | {
      readonly code: "unknown scheme";
      readonly found: string;
      /** How many ready schemes there are. */
      readonly known: number;
      readonly nearest: string | null;
    }
  | { readonly code: "scheme file missing"; readonly file: string }
  | { readonly code: "broken scheme"; readonly file: string; readonly faults: readonly SchemeFault[] }
  | { readonly code: "run"; readonly file: string; readonly fault: RunFault }
  | { readonly code: "needs department"; readonly file: string; readonly option: string }
  | { readonly code: "what if"; readonly file: string; readonly fault: ComparisonFault }
  | { readonly code: "unexpected"; readonly file: string; readonly detail: string };

/** What was read, for the first lines of the summary. */
export interface ReadSummary {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly people: number;
}

/** An indicator with the columns it was read from. */
export interface IndicatorSummary {
  readonly name: string;
  /** Null where it has none. */
  readonly weightPercent: number | null;
  readonly measure: string;
  readonly headers: readonly string[];
}

/** Texts of the command line in one language. */
export interface CommandWords {
  readonly faults: (say: {
    readonly scheme: (fault: SchemeFault) => string;
    readonly run: (fault: RunFault) => string;
    readonly whatIf: (fault: ComparisonFault) => string;
  }) => ByCode<CommandFault, string>;
  readonly help: string;
  readonly helpHint: string;
  readonly read: (summary: ReadSummary) => string;
  readonly columnsTaken: (person: string, date: string | null) => string;
  readonly schemeTaken: (id: string, entry: string | null, name: string, asked: boolean) => string;
  readonly indicator: (summary: IndicatorSummary) => string;
  readonly monthTaken: (month: string, rows: number, months: readonly string[], asked: boolean) => string;
  readonly wholeData: string;
  readonly ranking: (graded: number) => string;
  readonly between: (count: number) => string;
  readonly nobodyGraded: string;
  readonly gradesTitle: string;
  readonly peopleCount: (count: number) => string;
  readonly findingsTitle: (errors: number, warnings: number, infos: number) => string;
  readonly written: (file: string, results: string, findings: string) => string;
  /** The first line of a department's month: what was read, and for which month. */
  readonly department: (file: string, month: string, people: number) => string;
  /** Where the copy went, with the sheets that changed; "" for a dry run. */
  readonly departmentWritten: (file: string) => string;
  readonly nothingToWrite: string;
  readonly previousKept: (file: string) => string;
  readonly steps: Readonly<Record<"open" | "read" | "grade" | "write", string>>;
}
