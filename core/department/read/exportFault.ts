import type { DepartmentFault } from "../../words/departmentMessages";
import { cellName } from "../../workbook/sheetTable";
import type { DataSheet } from "./dataSheet";
import type { Fit } from "./fittingScheme";
import type { Locations } from "./locateFigure";
import type { Findings } from "./say";

/** A header that is needed and stands there twice: which of the two counts is a person's decision. */
export function headerTwiceFault(
  { found }: Fit,
  sheets: readonly DataSheet[],
  locations: Locations,
): DepartmentFault | undefined {
  for (const figure of found) {
    const places = sheets.map((sheet) => ({ sheet, ...locations.of(figure, sheet) }));
    if (places.some(({ located }) => located)) continue;
    for (const { sheet, twice } of places) {
      const [first] = twice;
      if (!first) continue;
      const cells = first.columns.map((column) => cellName(first.row, column));
      return { code: "header twice", sheet: sheet.name, header: first.header, cells };
    }
  }
  return undefined;
}

/** Why none of the rows of the figures can be read: what was found in them, or that there are none. */
export function noReadableRows(
  { found }: Fit,
  sheets: readonly DataSheet[],
  locations: Locations,
  findings: Findings,
): DepartmentFault | undefined {
  for (const { severity, sheet, cell = null, message } of findings.inOrder())
    if (severity !== "info" && sheet !== undefined && message.code === "month")
      return { code: "no readable rows", sheet, firstFinding: message.finding, cell };
  const bare = sheets.find((sheet) => found.some((figure) => locations.of(figure, sheet).located));
  return bare && { code: "no rows", sheet: bare.name, headerRow: bare.header.row + 1 };
}
