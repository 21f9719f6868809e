/** The texts around saving: what would be lost, what failed, and two versions of one scheme. */
export interface SavingWords {
  readonly afterFailure: Readonly<Record<"saved" | "unchanged" | "partly" | "unknown", string>>;
  readonly lostTitle: string;
  readonly lost: string;
  readonly lostFormula: (cell: string, text: string) => string;
  readonly lostNote: (cell: string, text: string) => string;
  readonly lostBroken: (cell: string, what: string) => string;
  readonly further: (count: number) => string;
  readonly saveAnyway: string;
  readonly conflictTitle: string;
  readonly conflict: (sheet: string) => string;
  readonly place: string;
  readonly mine: string;
  readonly theirs: string;
  readonly nothing: string;
  readonly same: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
}
