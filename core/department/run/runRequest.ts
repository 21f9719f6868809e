import type { Day } from "../../dates/day";
import type { Language } from "../../words/language";

/** What a run is asked for. */
export interface RunRequest {
  /** 2026-06; left out, the latest month in the data. */
  readonly month?: string;
  readonly language: Language;
  /**
   * "none" for an export of figures, where nothing is kept beside the results: no ledger, no appeals. Data without dates
   * are a month of their own then, and everybody in them stands in the results.
   */
  readonly ledger?: "none";
  /** Statements are written where this is given: for these people, or without `people` for everybody. */
  readonly statements?: { readonly people?: ReadonlySet<string>; readonly publishedOn?: Day };
  /** Locks the month once it is run: who did it, and on which day (2026-07-05). */
  readonly publish?: { readonly by?: string; readonly on?: string };
  /** The day of the run where the host knows it; without it no appeal is overdue. */
  readonly today?: Day;
}
