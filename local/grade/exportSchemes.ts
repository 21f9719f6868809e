import { measuresOf } from "../../core/schemes/indicator";
import type { Scheme } from "../../core/schemes/scheme";
import { readySchemes, schemesAskedFor } from "../schemes/loadSchemes";

/** True for a scheme that an export can be meant for without anybody naming it: all that it scores comes from columns. */
function isReadFromColumns({
  appraises = "person",
  frequency = "month",
  status,
  indicators = [],
}: Scheme): boolean {
  const isForMonths = appraises === "person" && frequency === "month" && status !== "skeleton";
  const isRead = indicators.every((indicator) => measuresOf(indicator).some(({ source }) => source));
  return isForMonths && indicators.length > 0 && isRead;
}

/** The schemes that an export may be graded by: the one that is asked for, or those that say themselves what columns they take. */
export function exportSchemes(asked: string | undefined): Scheme[] {
  return asked === undefined ? readySchemes().filter(isReadFromColumns) : schemesAskedFor(asked);
}
