import type { Appeal } from "../../ledger/appeals/appeal";
import { enteredAppeals, monthsAfter } from "../../ledger/appeals/gradeWithAppeals";
import type { Ledger } from "../../ledger/ledger";

/** True for an upheld appeal that the ledger hasn't taken in. */
function isNew(ledger: Ledger): (appeal: Appeal) => boolean {
  const entered = new Map<string, ReadonlySet<string>>();
  return ({ decision, month, number }) => {
    if (decision !== "upheld") return false;
    const known = entered.get(month) ?? enteredAppeals(ledger, month);
    entered.set(month, known);
    return !known.has(number);
  };
}

/** A month that a run concerns beside the one that is asked for. */
export interface FurtherMonth {
  readonly month: string;
  /** True where a new upheld appeal is against it; else it may rest on a month that changes. */
  readonly isAppealed: boolean;
}

/**
 * The month that is asked for, those of the ledger that new upheld appeals are against, and all after the first of them,
 * which may rest on it. The earliest comes first.
 */
export function monthsToRun(ledger: Ledger, appeals: readonly Appeal[], asked: string): FurtherMonth[] {
  const isKnown = new Set(ledger.months);
  const appealed = new Set(
    appeals
      .filter(isNew(ledger))
      .map(({ month }) => month)
      .filter((month) => month === asked || isKnown.has(month)),
  );
  const [first = asked] = [asked, ...appealed].sort();
  return [...new Set([asked, ...appealed, ...monthsAfter(ledger, first)])]
    .sort()
    .map((month) => ({ month, isAppealed: appealed.has(month) }));
}
