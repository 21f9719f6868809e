import type { SchemeGroup } from "../schemes/scheme";
import type { SchemeFault } from "./schemeMessages";
import type { SheetFinding } from "./schemeSheetMessages";

/** Why the scheme command can't do its work, as data. */
export type SchemeCommandFault =
  | { readonly code: "no command"; readonly found: string | null }
  | { readonly code: "no scheme named"; readonly command: string }
  | { readonly code: "unknown option"; readonly option: string }
  | { readonly code: "not name=value"; readonly found: string }
  | {
      readonly code: "unknown figure";
      readonly found: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly code: "not a number"; readonly name: string; readonly found: string }
  | { readonly code: "unknown choice"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "bad language"; readonly found: string }
  | { readonly code: "no scheme sheet"; readonly file: string }
  | {
      readonly code: "several scheme sheets";
      readonly file: string;
      readonly sheets: readonly string[];
    }
  | {
      readonly code: "broken scheme sheet";
      readonly findings: readonly SheetFinding[];
      /** What is wrong with the scheme that the cells say, each with the cell it stands in. */
      readonly faults: readonly { readonly cell: string; readonly fault: SchemeFault }[];
    }
  | { readonly code: "no output" };

/** Texts of the scheme command in one language. */
export interface SchemeCommandWords {
  readonly help: string;
  readonly faults: (say: {
    readonly finding: (finding: SheetFinding) => string;
    readonly fault: (fault: SchemeFault) => string;
  }) => {
    readonly [Code in SchemeCommandFault["code"]]: (
      fault: Extract<SchemeCommandFault, { readonly code: Code }>,
    ) => string;
  };
  readonly schemes: (count: number) => string;
  readonly skeleton: string;
  readonly person: (number: number) => string;
  readonly source: (document: string, entry: string) => string;
  readonly choice: (question: string, taken: string) => string;
  readonly noFindings: string;
  /** What was found, with its severity and place. */
  readonly finding: (severity: string, place: string, what: string, remedy: string) => string;
  readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly sheetWritten: (file: string, sheet: string) => string;
  readonly groups: Readonly<Record<SchemeGroup, string>>;
}
