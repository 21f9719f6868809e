import type { Facts } from "../appraise/facts";
import type { WorkCalendar } from "../dates/workdaysAfter";
import type { Names } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";
import type { DepartmentFinding } from "./departmentFinding";

/** A person of the roster, or of the data where there is no roster. */
export interface Member {
  /** What makes two spellings the same person. */
  readonly key: string;
  /** The name as it is shown. */
  readonly name: string;
  readonly number?: string;
  readonly post?: string;
  readonly team?: string;
  /** 2024-03-01. */
  readonly joined?: string;
  readonly left?: string;
  /** Place in the roster, for what has to be said of them; left out without a roster. */
  readonly place?: { readonly sheet: string; readonly cell: string };
}

/** A figure that rests on few cases. */
export interface FewCases {
  readonly indicator: Names;
  readonly cases: number;
}

/** A person or team under a scheme, with everything that is known of them in the month. */
export interface Appraisee {
  readonly kind: "person" | "team";
  readonly member: Member;
  readonly facts: Facts;
  /** Cells of theirs that can't be read and aren't counted. */
  readonly unread: readonly string[];
  /** The first such cell of each figure that has one; left out where there is none. */
  readonly unreadOf?: ReadonlyMap<string, string>;
  /** Figures that rest on fewer cases than their sources want. */
  readonly few?: readonly FewCases[];
}

/** The lists of header texts that a source may have. */
export type ColumnRole = "columns" | "weightColumns" | "ofColumns" | "whereColumns";

/** A column that a figure of a scheme is read from, by the source that the scheme gives it. */
export interface FoundColumn {
  /** Id of the figure. */
  readonly figure: string;
  readonly names: Names;
  readonly part: "indicator" | "input" | "mark" | "further mark" | "incident";
  /** Place among the ways to measure it, counted from 0. */
  readonly place: number;
  readonly role: ColumnRole;
  readonly header: string;
  readonly sheet: string;
  /** The cell of the header, such as C2. */
  readonly cell: string;
  /** False where the header is only a synonym: the scheme names another one first. */
  readonly isConfirmed: boolean;
}

/** Everybody under one scheme. */
export interface SchemeFacts {
  readonly scheme: Scheme;
  readonly appraisees: readonly Appraisee[];
  /** Where the figures were found; left out where nothing was read from sheets. */
  readonly columns?: readonly FoundColumn[];
}

/** A sheet of figures as it was read. */
export interface SheetRead {
  readonly sheet: string;
  /** Row of the header, counted from 1. */
  readonly headerRow: number;
  /** Header texts of the columns that name the people and the days. */
  readonly personHeader: string;
  readonly dateHeader?: string;
  readonly rows: number;
  readonly rowsOfMonth: number;
}

/** The month of a department as read from the sheets, before anything is computed. */
export interface DepartmentFacts {
  /** 2026-06. */
  readonly month: string;
  readonly monthsInData: readonly string[];
  readonly calendar: WorkCalendar;
  readonly schemes: readonly SchemeFacts[];
  /** The sheets of an export's figures; left out for a department. */
  readonly sheets?: readonly SheetRead[];
  /** People of the roster who are under no scheme, or have nothing to be graded by. */
  readonly notGraded: readonly Member[];
  readonly findings: readonly DepartmentFinding[];
}
