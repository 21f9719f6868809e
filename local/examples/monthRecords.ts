import type { PeriodRecord } from "../../core/appraise/facts";
import type { Value } from "../../core/appraise/figure";
import { unsettled } from "../../core/appraise/figure";

/** A month of a list with its record in the ledger. */
export interface MonthRecord {
  /** Its place in the list, from 1. */
  readonly month: number;
  readonly record: PeriodRecord;
}

/** Year that the first month of a list falls in, where the example names none. */
const FIRST_YEAR = 2001;

/** Consecutive months that each hold one figure; a month without a value has no record. */
export function monthRecords(id: string, values: readonly (Value | null)[]): MonthRecord[] {
  return values.flatMap((value, index): MonthRecord[] => {
    if (value === null) return [];
    const period = `${FIRST_YEAR + Math.floor(index / 12)}-${(index % 12) + 1}`;
    const figure: PeriodRecord["figure"] = (of) =>
      of === id ? value : unsettled({ code: "no value", id: of });
    return [{ month: index + 1, record: { period, figure } }];
  });
}
