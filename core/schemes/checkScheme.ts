import type { SchemeFault } from "../words/schemeMessages";
import { checkLinks } from "./links/checkLinks";
import type { Scheme } from "./scheme";
import { checkBands } from "./structure/checkBands";
import { checkChoices } from "./structure/checkChoices";
import { checkCycles } from "./structure/checkCycles";
import { checkIds } from "./structure/checkIds";
import { checkNeededFields } from "./structure/checkNeededFields";
import { checkReferences } from "./structure/checkReferences";

/**
 * What makes a scheme impossible to compute, beyond its form: ids used twice, references that lead nowhere, figures
 * that need each other, bands that can't be read, parts that lack what they go by, choices that can't be made.
 * What is merely bad policy is no fault: weights that miss 100 %, gaps and overlaps are left to the check.
 */
export function checkScheme(scheme: Scheme): SchemeFault[] {
  const faults = [
    ...checkIds(scheme),
    ...checkReferences(scheme),
    ...checkNeededFields(scheme),
    ...checkBands(scheme),
    ...checkChoices(scheme),
    ...checkLinks(scheme, []),
  ];
  // Where ids are used twice or lead nowhere, circles would be those of other figures.
  return faults.length > 0 ? faults : checkCycles(scheme);
}
