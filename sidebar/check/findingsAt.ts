import type { SchemeFinding } from "../../core/schemeCheck/schemeFinding";

/** Which findings belong to a place: those of the field itself, or those of all that lies beneath it too. */
export type Reach = "here" | "beneath";

/** The findings that concern a field of the scheme, worst first as the check has them. */
export function findingsAt(
  findings: readonly SchemeFinding[],
  place: string,
  reach: Reach = "beneath",
): SchemeFinding[] {
  return findings.filter(
    (finding) => finding.place === place || (reach === "beneath" && finding.place.startsWith(`${place}.`)),
  );
}
