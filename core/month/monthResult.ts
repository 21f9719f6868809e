import type { Names } from "../schemes/names";
import type { Unit } from "../schemes/unit";
import type { FaultMessage } from "../words/messages";
import type { MissingIndicator } from "../words/monthMessages";
import type { Finding } from "./findings";
import type { MonthScheme } from "./monthScheme";

/** An indicator as it was measured this month. */
export interface GradedIndicator {
  readonly id: string;
  readonly names: Names;
  readonly weightPercent: number;
  /** How it was measured. */
  readonly measureNames: Names;
  readonly unit: Unit;
  /** Header texts of the columns it was read from. */
  readonly headers: readonly string[];
  /** The target that values were compared with, in the indicator's unit. */
  readonly target?: number;
}

/** A person's value and score of one indicator; both are left out where there is nothing to measure. */
export interface PersonIndicator {
  readonly value?: number;
  readonly points?: number;
}

/** A person of the month; without a total the person isn't graded, and `lacks` says why. */
export interface GradedPerson {
  readonly person: string;
  readonly indicators: readonly PersonIndicator[];
  readonly total?: number;
  /** The grade as written in the scheme. */
  readonly grade?: string;
  readonly payoutFraction?: number;
  /** Why a total has no grade or no payout rate: the scheme's bands don't hold it. */
  readonly outside?: { readonly grade?: FaultMessage; readonly payout?: FaultMessage };
  /** 1 for the highest total; equal totals share the best place. */
  readonly rank?: number;
  readonly lacks: readonly MissingIndicator[];
  /** Cells of the person that can't be read and aren't counted. */
  readonly unread?: readonly string[];
}

/** A month as graded: people by rank, then those who aren't graded by name. */
export interface MonthResult {
  readonly scheme: MonthScheme;
  readonly sheet: string;
  /** Row of the header, counted from 1. */
  readonly headerRow: number;
  /** Header texts of the columns that name the people and the days. */
  readonly personHeader: string;
  readonly dateHeader?: string;
  /** 2022-07; left out where the data have no dates. */
  readonly month?: string;
  readonly monthsInData: readonly string[];
  readonly rowsRead: number;
  readonly rowsOfMonth: number;
  readonly indicators: readonly GradedIndicator[];
  readonly people: readonly GradedPerson[];
  readonly findings: readonly Finding[];
}
