import type { GradedScheme } from "../../../core/department/departmentResult";
import type { Scheme } from "../../../core/schemes/scheme";
import { WorkbookMonth } from "../../../core/whatIf/workbookMonth";
import type { ComparisonFault } from "../../../core/whatIf/comparison";
import type { WorkbookContent } from "../../../core/workbook/port";
import type { RunFault } from "../../../core/words/runFault";

/** A month as read, with what everybody has under the scheme as saved once that is worked out. */
export interface KeptMonth {
  readonly read: WorkbookMonth;
  was?: GradedScheme;
}

/** Months that were read, by what was asked for: coming back to the preview reads nothing again. */
const months = new WeakMap<WorkbookContent, Map<string, KeptMonth>>();

/** What is asked for. */
export interface MonthRequest {
  /** Tells the scheme in hand from the others. */
  readonly schemeKey: string;
  readonly changed: Scheme;
  /** The schemes as saved. */
  readonly saved: readonly Scheme[];
  readonly month?: string;
  readonly replaces?: string;
}

/** The month of the workbook for the people of the scheme in hand, read a part at a time where it isn't known. */
export function* keptMonth(
  content: WorkbookContent,
  { schemeKey, changed, saved, month, replaces }: MonthRequest,
): Generator<undefined, KeptMonth | { readonly fault: RunFault | ComparisonFault }, undefined> {
  const known = months.get(content) ?? new Map<string, KeptMonth>();
  months.set(content, known);
  const key = [schemeKey, month ?? "", replaces ?? ""].join("|");
  const kept = known.get(key);
  if (kept) return kept;
  const read = yield* WorkbookMonth.readGradually(content, saved, changed, {
    ...(month !== undefined && { month }),
    ...(replaces !== undefined && { replaces }),
  });
  if ("fault" in read) return read;
  const fresh: KeptMonth = { read };
  known.set(key, fresh);
  return fresh;
}
