import { RequirementsPart } from "./RequirementsPart";
import { ReviewsPart } from "./ReviewsPart";

/** What must be done beside the indicators, and who scores and reviews. */
export function RequirementsView() {
  return (
    <>
      <RequirementsPart />
      <ReviewsPart />
    </>
  );
}
