import type { RunFault } from "./runFault";
import type { Language } from "./language";
import { renderDepartmentFault } from "./renderDepartment";
import { departmentRunWords } from "./departmentRunWords";
import { renderSchemeFault } from "./renderScheme";
import { renderSheetFinding } from "./renderSchemeSheet";

const placeText = (sheet: string, cell: string | undefined): string =>
  cell === undefined ? sheet : `${sheet}!${cell}`;

/** Why a department's month can't be run, and what to do about it. */
export function renderRunFault(fault: RunFault, language: Language): string {
  const { schemeSheet } = departmentRunWords(language);
  switch (fault.code) {
    case "scheme sheet unreadable": {
      const { finding, further } = fault;
      const { what, remedy } = renderSheetFinding(finding, language);
      const said = [what, remedy].filter((text) => text !== "").join(language === "en" ? " " : "");
      return schemeSheet.broken(placeText(finding.sheet, finding.cell), said, further);
    }
    case "scheme sheet unsound":
      return schemeSheet.broken(
        placeText(fault.sheet, fault.cell),
        renderSchemeFault(fault.fault, language),
        fault.further,
      );
    case "scheme in two sheets":
      return schemeSheet.twice(fault.id, fault.sheets);
    case "nothing in period":
      return departmentRunWords(language).period.nothing(fault.period, fault.months);
    default:
      return renderDepartmentFault(fault, language);
  }
}
