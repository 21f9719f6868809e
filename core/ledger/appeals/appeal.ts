import type { GradeDecision } from "../../appraise/facts";
import type { Day } from "../../dates/day";
import type { AppealColumn } from "../../words/ledgerMessages";
import type { LedgerKind } from "../ledgerColumns";

/** An appeal as entered in the appeals sheet. */
export interface Appeal {
  readonly number: string;
  /** 2026-06. */
  readonly month: string;
  /** Name of the person or team, as written. */
  readonly person: string;
  /** Id, name or entry of the scheme; "" where it is left open. */
  readonly scheme: string;
  readonly filed?: Day;
  readonly reason: string;
  /** "open" where nobody has decided, or what was entered can't be counted. */
  readonly decision: "upheld" | "rejected" | "open";
  readonly decidedBy: string;
  readonly decidedOn?: Day;
  /** Id or name of the figure. */
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly place: { readonly sheet: string; readonly cell: string };
  /** The cells of its columns, such as L7. */
  readonly cells: Partial<Readonly<Record<AppealColumn, string>>>;
}

/** An upheld appeal as it entered the results of its month. */
export interface EnteredAppeal {
  readonly number: string;
  readonly reason: string;
  /** Who decided and when, where it settles a grade that the rules leave open. */
  readonly decision?: Pick<GradeDecision, "by" | "on">;
  /** Whose figure it corrects; left out where it concerns an earlier month that later ones rest on. */
  readonly of?: { readonly kind: LedgerKind; readonly schemeId: string; readonly key: string };
}
