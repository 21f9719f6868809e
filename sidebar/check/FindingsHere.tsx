import { FindingList } from "./FindingList";
import type { Reach } from "./findingsAt";
import { findingsAt } from "./findingsAt";
import { useFindings } from "./useFindings";

/** What the check says about a field of the scheme, beside that field, with what one click can do about it. */
export function FindingsHere({
  place,
  reach = "beneath",
}: {
  /** The field's path: `indicators.speed`, `grades.bands.1`. */
  readonly place: string;
  readonly reach?: Reach;
}) {
  const { findings = [], isCurrent } = useFindings();
  return <FindingList findings={findingsAt(findings, place, reach)} isCurrent={isCurrent} />;
}
