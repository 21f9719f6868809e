import type { Move } from "../../core/whatIf/comparison";

/** The texts of the preview on real people. */
export interface PreviewWords {
  readonly intro: string;
  readonly month: string;
  readonly computing: string;
  readonly reading: string;
  readonly upToDate: (month: string, people: number) => string;
  readonly nobody: string;
  readonly unsound: (fault: string) => string;
  readonly toCheck: string;
  readonly replacesWhich: string;
  readonly replaces: string;
  readonly distribution: string;
  readonly outcome: string;
  readonly saved: string;
  readonly edited: string;
  readonly change: string;
  readonly sums: string;
  readonly sumNames: Readonly<Record<"payYuan" | "moneyYuan" | "meanTotal" | "meanPayoutFraction", string>>;
  /** The change of a share: −16.25 percentage points. */
  readonly percentagePoints: (signed: string) => string;
  readonly payDiffers: (people: number) => string;
  readonly moves: string;
  readonly moveWords: Readonly<Record<Exclude<Move, "stays">, string>>;
  readonly showAll: (people: number) => string;
  readonly staying: (people: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly noneFound: string;
  readonly further: (people: number) => string;
  readonly why: (name: string) => string;
  readonly before: string;
  readonly close: string;
}
