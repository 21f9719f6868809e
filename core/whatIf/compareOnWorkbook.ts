import type { DepartmentFacts, SchemeFacts } from "../department/departmentFacts";
import { linkFigures } from "../department/linkFigures";
import { readDepartment } from "../department/read/readDepartment";
import { schemesOfWorkbook } from "../department/run/schemesOfWorkbook";
import { readLedger } from "../ledger/readLedger";
import { withLedger } from "../ledger/withLedger";
import type { Scheme } from "../schemes/scheme";
import type { RunFault } from "../words/runFault";
import type { WorkbookContent } from "../workbook/port";
import { compareEach } from "./compareEach";
import type { MonthUnderBoth } from "./compareEach";
import type { Comparison, ComparisonFault } from "./comparison";
import { nothingToReplace, replacedBy } from "./replacedBy";
import { standIn } from "./standIn";

/** What is compared. */
export interface ComparisonRequest {
  /** 2026-06, the oldest first; left out, the latest month in the data. */
  readonly months?: readonly string[];
  /** Id of the scheme that the changed one takes the place of; left out, its own id, or the only one there is. */
  readonly replaces?: string;
}

const underId = ({ schemes }: DepartmentFacts, id: string, scheme: Scheme): SchemeFacts =>
  schemes.find((each) => each.scheme.id === id) ?? { scheme, appraisees: [] };

/**
 * What a changed scheme would make of the months of a workbook. The sheets are read under both schemes, each with what
 * the ledger adds, so that the changed one may take other columns; corrections by appeals stand in neither.
 * @param schemes what people are graded by where the workbook has no scheme sheets
 */
export function compareOnWorkbook(
  content: WorkbookContent,
  schemes: readonly Scheme[],
  changed: Scheme,
  { months, replaces }: ComparisonRequest = {},
): Comparison[] | { readonly fault: RunFault | ComparisonFault } {
  const own = schemesOfWorkbook(content, schemes);
  if ("fault" in own) return own;
  const replaced = replacedBy(changed, own, replaces);
  if (!replaced) return { fault: nothingToReplace(changed, own) };
  const inPlace = standIn(changed, replaced);
  const swapped = own.map((scheme) => (scheme === replaced ? inPlace : scheme));
  const ledger = readLedger(content);
  const underBoth: MonthUnderBoth[] = [];
  for (const month of months ?? [undefined]) {
    const request = month === undefined ? {} : { month };
    const before = readDepartment(content, own, request);
    if ("fault" in before) return before;
    const after = readDepartment(content, swapped, request);
    if ("fault" in after) return after;
    underBoth.push({
      facts: before,
      before: underId(linkFigures(withLedger(before, ledger)), replaced.id, replaced),
      after: underId(linkFigures(withLedger(after, ledger)), replaced.id, inPlace),
    });
  }
  return compareEach(underBoth).map((comparison) => ({ ...comparison, after: changed }));
}
