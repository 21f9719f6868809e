import type { HeaderSynonyms, Names } from "../schemes/names";
import type { CellKind } from "../schemes/source";
import type { MissingPolicy } from "../schemes/total";
import type { Unit } from "../schemes/unit";
import type { FaultMessage } from "./messages";

/** Why a person has no value of an indicator. */
export type MissingCause = "no activity" | "no value in data" | "unreadable" | "no band" | "no target";

/** An indicator that a person lacks. */
export interface MissingIndicator {
  readonly indicator: Names;
  readonly cause: MissingCause;
  /** The first cell that can't be read, where that is the cause. */
  readonly cell?: string;
}

/** What the month's run has to say about the data, as data. Columns go by their header text. */
export type MonthFinding =
  | {
      readonly code: "unreadable cell";
      readonly header: string;
      readonly found: string;
      readonly reads: CellKind;
      readonly unit: Unit;
      readonly within?: { readonly from: number; readonly to: number };
    }
  | { readonly code: "unreadable count"; readonly header: string; readonly found: string }
  | { readonly code: "formula without value"; readonly header: string }
  | { readonly code: "merged number"; readonly header: string; readonly found: string }
  | { readonly code: "percent numbers"; readonly header: string }
  | {
      readonly code: "part above whole";
      readonly header: string;
      readonly weightHeader: string;
      readonly part: number;
      readonly whole: number;
    }
  | { readonly code: "unreadable date"; readonly header: string; readonly found: string }
  | { readonly code: "ambiguous date"; readonly header: string; readonly found: string }
  | { readonly code: "month without year"; readonly header: string; readonly found: string }
  | {
      readonly code: "mixed dates";
      readonly header: string;
      readonly stored: number;
      readonly texts: number;
    }
  | {
      readonly code: "thin month";
      readonly month: string;
      readonly rows: number;
      readonly other: string;
      readonly otherRows: number;
    }
  | { readonly code: "row without date"; readonly header: string }
  | { readonly code: "row without person" }
  | { readonly code: "totals row"; readonly found: string }
  | { readonly code: "repeated header" }
  | { readonly code: "spelt differently"; readonly person: string; readonly spellings: readonly string[] }
  | { readonly code: "extra spaces"; readonly people: readonly string[] }
  | { readonly code: "several rows a day"; readonly person: string; readonly days: number }
  | { readonly code: "several undated rows"; readonly people: readonly string[] }
  | {
      readonly code: "several ids";
      readonly person: string;
      readonly header: string;
      readonly ids: readonly string[];
    }
  | {
      readonly code: "repeated ids";
      readonly header: string;
      readonly rows: number;
      readonly found: string;
    }
  | { readonly code: "weight without value"; readonly header: string; readonly weightHeader: string }
  | { readonly code: "value without weight"; readonly header: string; readonly weightHeader: string }
  | {
      readonly code: "rows without value";
      readonly indicator: Names;
      readonly rows: number;
      readonly of: number;
    }
  | { readonly code: "not graded"; readonly person: string; readonly lacks: readonly MissingIndicator[] }
  | {
      readonly code: "graded without";
      readonly person: string;
      readonly lacks: readonly MissingIndicator[];
      readonly policy: MissingPolicy;
    }
  | {
      readonly code: "few cases";
      readonly person: string;
      readonly indicators: readonly { readonly indicator: Names; readonly cases: number }[];
    }
  | {
      readonly code: "outside bands";
      readonly person: string;
      readonly indicator: Names;
      readonly fault: FaultMessage;
    }
  | {
      readonly code: "total outside bands";
      readonly kind: "grade" | "payout";
      readonly person: string;
      readonly total: number;
      readonly fault: FaultMessage;
    }
  | {
      readonly code: "payout below grade";
      readonly people: readonly { readonly person: string; readonly total: number }[];
    }
  | { readonly code: "no target"; readonly indicator: Names }
  | { readonly code: "not this month"; readonly people: readonly string[]; readonly month: string }
  | {
      readonly code: "months in data";
      readonly months: readonly string[];
      readonly taken: string;
      readonly asked: boolean;
    }
  | { readonly code: "hidden rows"; readonly rows: number }
  | { readonly code: "hidden sheet" };

/** A sheet as it was looked at when nothing fitted. */
export interface SheetLookedAt {
  readonly sheet: string;
  /** Row of the header counted from 1, and its texts; null where no row looks like a header. */
  readonly header: { readonly row: number; readonly texts: readonly string[] } | null;
}

/** A column that bears a wanted header but mostly holds something else: the first such cell. */
export interface ColumnMisfit {
  readonly header: string;
  readonly cell: string;
  readonly found: string;
}

/** A column that was looked for, and the one it must stand beside (the weights of a mean, the whole of a ratio). */
export interface WantedColumns {
  readonly value: HeaderSynonyms;
  readonly beside: HeaderSynonyms | null;
}

/** A scheme that didn't fit: what it would need. */
export interface SchemeLookedAt {
  readonly id: string;
  readonly names: Names;
  readonly personColumns: HeaderSynonyms | null;
  readonly lacking: readonly {
    readonly indicator: Names;
    readonly columns: readonly WantedColumns[];
    readonly misfits: readonly ColumnMisfit[];
  }[];
}

/** Why a month can't be graded at all, as data. */
export type MonthFault =
  | { readonly code: "empty workbook" }
  | { readonly code: "no rows"; readonly sheet: string; readonly headerRow: number }
  | {
      readonly code: "nothing fits";
      /** Rows of each sheet in which a header was looked for. */
      readonly rowsSearched: number;
      /** The first sheets of the workbook. */
      readonly sheets: readonly SheetLookedAt[];
      readonly furtherSheets: number;
      readonly schemes: readonly SchemeLookedAt[];
    }
  | {
      readonly code: "header twice";
      readonly sheet: string;
      readonly header: string;
      readonly cells: readonly string[];
    }
  | {
      readonly code: "no readable rows";
      readonly sheet: string;
      readonly firstFinding: MonthFinding | null;
      readonly cell: string | null;
    }
  | {
      readonly code: "month not in data";
      readonly sheet: string;
      readonly month: string;
      readonly months: readonly string[];
    }
  | {
      readonly code: "no dates for month";
      readonly sheet: string;
      readonly month: string;
      readonly columns: HeaderSynonyms;
    };

/** What a finding says: what was found, and what to do about it. */
export interface FindingText {
  readonly what: string;
  readonly remedy: string;
}

/** A text for each code of a kind of message. */
export type ByCode<Message extends { readonly code: string }, Text> = {
  readonly [Code in Message["code"]]: (message: Extract<Message, { readonly code: Code }>) => Text;
};

/** Says a fault of a cell in the language at hand. */
export type SayFault = (fault: FaultMessage) => string;

/** What the title lines of the results sheet speak of. */
export interface ResultsTitle {
  readonly scheme: string;
  readonly month: string | null;
}

/** Where a target comes from: the scheme gives it, or the team sets it. */
export type TargetKind = "given" | "team mean" | "team median";

/** All texts of the month in one language. */
export interface MonthWords {
  readonly findings: (say: SayFault) => ByCode<MonthFinding, FindingText>;
  readonly faults: (say: (finding: MonthFinding) => FindingText) => ByCode<MonthFault, string>;
  readonly causes: Readonly<Record<MissingCause, string>>;
  readonly severities: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly title: (title: ResultsTitle) => string;
  readonly targetNote: (measure: string, target: string, kind: TargetKind) => string;
  readonly noFindings: string;
  readonly columns: Readonly<
    Record<
      | "person"
      | "total"
      | "grade"
      | "payout"
      | "rank"
      | "note"
      | "severity"
      | "sheet"
      | "cell"
      | "cells"
      | "finding"
      | "remedy",
      string
    >
  >;
  readonly valueHeader: (measure: string, unit: Unit) => string;
  readonly pointsHeader: (indicator: string, weightPercent: number) => string;
  readonly notGraded: string;
  readonly lacking: (lacks: readonly MissingIndicator[]) => string;
  /** The note on cells that can't be read: how many, and the first. */
  readonly unread: (cells: number, first: string) => string;
  /** People whose cells a finding concerns. */
  readonly people: (people: readonly string[]) => string;
}
