import type { Interval, Severity } from "../check/finding";
import type { FieldSetting } from "../schemes/choice";
import type { FindingMessage } from "../words/messages";
import type { SwitchId } from "./switches";

/** What a field or figure holds, or should hold; null where there is none. */
export type Shown = number | string | null;

/** What one click can do about a finding. */
export type RemedyCode =
  | "edges lower"
  | "edges upper"
  | "edges round"
  | "scale weights"
  | "set headline"
  | "cap at headline"
  | "lose from headline"
  | "continuous base"
  | "floor 0"
  | "cap at full"
  | "state default"
  | "take option";

/** A change of the scheme that settles a finding, as fields to set. */
export interface Remedy {
  readonly code: RemedyCode;
  readonly sets: readonly FieldSetting[];
  /** The choice and the option of it that is taken. */
  readonly choice?: string;
  readonly option?: string;
}

/** A figure with the value that shows a defect. */
export interface Witness {
  readonly figure: string;
  readonly value: Shown;
}

/** What a finding has to say, as data; `found` and `expected` stand beside it. */
export type SchemeFindingMessage =
  /** A band table: said by the table's own check. */
  | {
      readonly code: FindingMessage["code"];
      readonly table: FindingMessage;
      readonly rows: readonly number[];
    }
  /** A value that the figure can take lies beyond the table's ends. */
  | { readonly code: "value without row"; readonly figure: string; readonly side: "below" | "above" }
  | { readonly code: "blank cell"; readonly column: number }
  | { readonly code: "no total" }
  | { readonly code: "weights total" }
  | { readonly code: "headline missed" }
  | { readonly code: "section headline missed"; readonly section: string }
  | { readonly code: "section headline settled"; readonly section: string; readonly by: "lose" | "cap" }
  | { readonly code: "item count missed" }
  | { readonly code: "grade never given"; readonly grade: string; readonly figure: string }
  | { readonly code: "rule never fires"; readonly rule: number; readonly figure: string | null }
  | { readonly code: "rule shadowed"; readonly rule: number; readonly by: readonly number[] }
  | {
      readonly code: "rules both match";
      readonly rules: readonly [number, number];
      readonly gives: readonly [string, string];
      readonly witness: readonly Witness[];
    }
  | { readonly code: "no rule holds"; readonly witness: readonly Witness[] }
  | { readonly code: "person decides"; readonly among: readonly string[] }
  | { readonly code: "no member row"; readonly grade: string }
  | { readonly code: "same member grades"; readonly teams: readonly [string, string] }
  | { readonly code: "shares total"; readonly side: "least" | "most" }
  | { readonly code: "share of no grade"; readonly grade: string }
  | { readonly code: "no floor"; readonly figure: string }
  | { readonly code: "no base"; readonly figure: string }
  | { readonly code: "no cap"; readonly figure: string }
  | { readonly code: "deduction above points"; readonly incident: string; readonly figure: string }
  | { readonly code: "incident without effect"; readonly incident: string }
  | { readonly code: "judged"; readonly incident: string }
  | { readonly code: "empty range"; readonly incident: string }
  | { readonly code: "degrees overlap"; readonly degrees: readonly [string, string] }
  | { readonly code: "degrees gap"; readonly degrees: readonly [string, string] }
  | { readonly code: "blank parameter"; readonly parameter: string; readonly leaves: readonly string[] }
  | { readonly code: "unused"; readonly id: string }
  | { readonly code: "weight missing"; readonly rater: string; readonly parameter: string }
  | { readonly code: "no weight"; readonly figure: string }
  | { readonly code: "no full points"; readonly figure: string }
  | { readonly code: "condition never holds"; readonly figure: string | null }
  | {
      readonly code: "never fires";
      readonly escalation: string;
      readonly why: "limits" | "year" | "condition";
    }
  | { readonly code: "no consequence"; readonly escalation: string }
  | {
      readonly code: "pay jump";
      readonly outcome: string;
      readonly driver: string;
      readonly at: number;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly code: "pay falls";
      readonly outcome: string;
      readonly driver: string;
      readonly at: number;
      readonly before: number;
      readonly after: number;
      readonly regained: number | null;
    }
  | { readonly code: "pay negative"; readonly outcome: string; readonly driver: string; readonly at: number }
  | { readonly code: "lowest pays"; readonly outcome: string }
  | {
      readonly code: "paid twice";
      readonly component: string;
      readonly factor: string;
      readonly other: string;
    }
  | { readonly code: "default"; readonly switch: SwitchId }
  | { readonly code: "open choice"; readonly choice: string; readonly options: readonly string[] };

/** What every finding tells beside its message. */
export interface SchemeFindingFrame {
  readonly severity: Severity;
  /** The field, as choices name it: `commissions.personal.bands.1`; "" for the scheme as a whole. */
  readonly place: string;
  /** The part of the scheme: the first step of the place. */
  readonly section: string;
  /** Row of the table, counted from 1, where the place is one. */
  readonly row: number | null;
  readonly found: Shown;
  readonly expected: Shown;
  readonly interval: Interval | null;
  /** What one click can do; each has been tried: it removes the finding and makes nothing worse. */
  readonly remedies: readonly Remedy[];
}

/** Something that is wrong with a scheme, or good to know, as data. */
export type SchemeFinding = SchemeFindingFrame & SchemeFindingMessage;

/** Every code that a finding of a scheme can have. */
export type SchemeFindingCode = SchemeFindingMessage["code"];

const ROW = /\.(?:bands|rubric|rules|memberGrades|forcedShares|terms|degrees|raters)\.(\d+)/;

/** Makes a finding; found, expected, interval and remedies where there are any. */
export function schemeFinding(
  severity: Severity,
  place: string,
  message: SchemeFindingMessage,
  more: Partial<Pick<SchemeFindingFrame, "found" | "expected" | "interval" | "remedies">> = {},
): SchemeFinding {
  const row = ROW.exec(`.${place}`)?.[1];
  return {
    severity,
    place,
    section: place.split(".")[0] ?? "",
    row: row === undefined ? null : Number(row) + 1,
    found: null,
    expected: null,
    interval: null,
    remedies: [],
    ...more,
    ...message,
  };
}

/** What makes two findings the same one before and after a change; one that has become less grave is another. */
export function findingKey(finding: SchemeFinding): string {
  const rows = "rows" in finding ? finding.rows.join() : "";
  const at = "rules" in finding ? finding.rules.join() : "at" in finding ? finding.at : "";
  return [finding.severity, finding.code, finding.place, rows, at].join("|");
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings with the worst first; among equals the order they were found in. */
export function worstFindingsFirst(findings: readonly SchemeFinding[]): SchemeFinding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
