import { checkIds } from "../../month/checkIds";
import { checkRowsPerDay } from "../../month/checkRowsPerDay";
import type { ShownNames } from "../../month/personName";
import { isOfMonth } from "../../month/readDay";
import type { SheetRows } from "./gatherSheet";
import type { Findings } from "./say";

/** Reports what sheets and their rows of the month give away: hidden rows, two people of one name, rows exported twice. */
export function checkRows(
  sources: readonly SheetRows[],
  month: string,
  names: ShownNames,
  findings: Findings,
): void {
  for (const { sheet, rows } of sources) {
    const { table, header, person, name } = sheet;
    const hiddenRows = table.hiddenRowsFrom?.(header.firstDataRow) ?? 0;
    if (hiddenRows > 0) findings.rows.add("info", { code: "hidden rows", rows: hiddenRows }, { sheet: name });
    if (table.hidden === true) findings.rows.add("warning", { code: "hidden sheet" }, { sheet: name });
    if (person === undefined) continue;
    const ofMonth = rows.filter(({ day }) => day === "" || isOfMonth(day, month));
    checkRowsPerDay(sheet.asPersonSheet(person), ofMonth, names, findings.rows);
    checkIds(sheet.asPersonSheet(person), ofMonth, names, findings.rows);
  }
}
