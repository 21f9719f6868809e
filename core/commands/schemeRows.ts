import type { FindingRow } from "../department/write/layoutFindingRows";
import { findSchemeDefects } from "../schemeCheck/findSchemeDefects";
import { checkScheme } from "../schemes/checkScheme";
import { checkLinks } from "../schemes/links/checkLinks";
import type { Scheme } from "../schemes/scheme";
import { cellOfField, readSchemeSheet } from "../schemeSheet/readSchemeSheet";
import type { SheetValues } from "../schemeSheet/schemeSheet";
import type { Language } from "../words/language";
import { renderSchemeFault } from "../words/renderScheme";
import { renderSchemeFinding } from "../words/renderSchemeFinding";
import { renderSheetFinding } from "../words/renderSchemeSheet";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import { cellOfPlace } from "./cellOfPlace";

const at = (cell: string | undefined): { readonly cell?: string } => (cell === undefined ? {} : { cell });

/**
 * What the check says of a workbook's scheme sheet, each with its cell: what can't be read, else what doesn't hold
 * together, else everything that is wrong with the scheme.
 * @param schemes all of the workbook, of which one may take figures from another
 */
export function schemeRows(
  values: SheetValues,
  schemes: readonly Scheme[],
  language: Language,
): FindingRow[] {
  const { sheet } = values;
  const reading = readSchemeSheet(values);
  if (reading.findings.length > 0)
    return reading.findings.map((finding) => ({
      severity: "error",
      sheet,
      cell: finding.cell,
      ...renderSheetFinding(finding, language),
    }));
  const scheme = reading.scheme as Scheme;
  const faults = checkScheme(scheme);
  if (faults.length === 0) faults.push(...checkLinks(scheme, schemes));
  if (faults.length > 0)
    return faults.map((fault) => ({
      severity: "error",
      sheet,
      ...("path" in fault && at(cellOfField(reading, fault.path))),
      what: renderSchemeFault(fault, language),
      remedy: "",
    }));
  const { inSheet } = workbookCommandWords(language).check;
  return findSchemeDefects(scheme).map((finding) => {
    const { place, what, remedy } = renderSchemeFinding(finding, scheme, language);
    return {
      severity: finding.severity,
      sheet,
      ...at(cellOfPlace(reading, scheme, finding.place)),
      what: inSheet(place, what),
      remedy,
    };
  });
}
