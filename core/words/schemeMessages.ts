import type { ByCode } from "./monthMessages";

/** What a field of a scheme document should hold. */
export type ExpectedKind =
  | "number"
  | "text"
  | "list"
  | "object"
  | "yes or no"
  | "filled text"
  | "filled list"
  | "figure"
  | "number or figure"
  | "all or any"
  | "incidents or periods"
  | "bands or rules";

/** The forms that ids have: of a figure or choice, of a figure that is referred to, and of a scheme. */
export type IdForm = "id" | "figure id" | "scheme id";

/** What a reference has to lead to where not any figure will do. */
export type FigureKind = "section" | "indicator or section" | "incident";

/** What is wrong with a scheme document, as data; `path` is written like indicators[0].weightPercent. */
export type SchemeFault =
  DocumentFault | FieldFault | StructureFault | LinkFault | ChoiceFault | GradingFault;

/** The text as a whole can't be a scheme. */
type DocumentFault =
  | { readonly code: "not json"; readonly line: number; readonly column: number }
  | { readonly code: "not utf-8" }
  | { readonly code: "too long"; readonly megabytes: number; readonly atMost: number }
  | { readonly code: "too deep" }
  | { readonly code: "unknown version"; readonly found: string; readonly known: number };

/** A field has another form than it should. */
type FieldFault =
  | {
      readonly code: "unknown field";
      readonly path: string;
      readonly field: string;
      readonly nearest: string | null;
    }
  | { readonly code: "forbidden field"; readonly path: string; readonly field: string }
  | { readonly code: "missing field"; readonly path: string; readonly expected: ExpectedKind }
  | {
      readonly code: "wrong kind";
      readonly path: string;
      readonly expected: ExpectedKind;
      readonly found: string;
    }
  | { readonly code: "bad id"; readonly path: string; readonly form: IdForm; readonly found: string }
  | {
      readonly code: "not one of";
      readonly path: string;
      readonly allowed: readonly string[];
      readonly found: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: "out of range";
      readonly path: string;
      readonly atLeast?: number;
      /** The limit below, where it is excluded itself. */
      readonly moreThan?: number;
      readonly atMost: number | null;
      readonly whole?: boolean;
      readonly found: string;
    };

/** The parts don't fit together, so that the scheme can't be computed. */
type StructureFault =
  | { readonly code: "id twice"; readonly path: string; readonly id: string }
  | { readonly code: "reserved id"; readonly path: string; readonly id: string }
  | {
      readonly code: "unknown figure";
      readonly path: string;
      readonly found: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: "wrong figure";
      readonly path: string;
      readonly found: string;
      readonly expected: FigureKind;
    }
  /** Figures that need each other; the first one stands at the end again. */
  | { readonly code: "cycle"; readonly path: string; readonly ids: readonly string[] }
  | { readonly code: "unreadable band"; readonly path: string; readonly found: string }
  | { readonly code: "answer not a number"; readonly path: string; readonly found: string }
  | { readonly code: "ends equal"; readonly path: string; readonly found: string };

/** A figure can't be taken from another scheme. */
export type LinkFault =
  /** Schemes that take figures from each other; the first one stands at the end again. */
  | { readonly code: "schemes in a circle"; readonly path: string; readonly ids: readonly string[] }
  /** The other scheme isn't for the same teams and months. */
  | { readonly code: "scheme of others"; readonly path: string; readonly found: string }
  | {
      readonly code: "unknown figure of scheme";
      readonly path: string;
      readonly found: string;
      readonly scheme: string;
      readonly nearest: string | null;
    };

/** A choice can't be made, or isn't the one that was made. */
export type ChoiceFault =
  | {
      readonly code: "setting leads nowhere";
      readonly path: string;
      readonly field: string;
      readonly nearest: string | null;
    }
  | {
      readonly code: "not as taken";
      readonly path: string;
      readonly field: string;
      readonly option: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly code: "unknown choice";
      readonly found: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    };

/** Policy that the check reports and the monthly run refuses to grade by. */
export type GradingFault =
  | { readonly code: "scheme weights total"; readonly totalPercent: number }
  | {
      readonly code: "bands overlap";
      readonly path: string;
      /** The limits of both rows as written, and the interval that both claim. */
      readonly first: string;
      readonly second: string;
      readonly shared: string;
    }
  | { readonly code: "payout looks like percent"; readonly path: string; readonly found: string }
  | { readonly code: "negative payout"; readonly path: string; readonly found: string };

/** The sentences of scheme faults in one language. */
export type SchemeWords = ByCode<SchemeFault, string>;
