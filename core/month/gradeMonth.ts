import type { Scheme } from "../schemes/scheme";
import type { MonthFault } from "../words/monthMessages";
import { checkLatestMonth } from "./checkLatestMonth";
import { chooseData } from "./chooseData";
import { explainNoMatch, headerTwiceFault } from "./explainNoMatch";
import { FindingCollector } from "./findings";
import { gradeRows } from "./gradeRows";
import { monthObstacles } from "./monthObstacles";
import type { MonthResult } from "./monthResult";
import { asMonthScheme } from "./monthScheme";
import { DATE_COLUMNS } from "../schemes/commonColumns";
import { monthOf } from "./readDay";
import { readRows } from "./readRows";
import type { SheetTable } from "../workbook/sheetTable";

/** A graded month, or why there is none. */
export type MonthOutcome =
  | { readonly kind: "graded"; readonly result: MonthResult }
  | { readonly kind: "fault"; readonly fault: MonthFault };

const fail = (fault: MonthFault): MonthOutcome => ({ kind: "fault", fault });

/**
 * Grades a month: leaves aside the schemes that the run can't compute, picks the sheet and the scheme that fit, reads the rows of the month (the latest in the data where none
 * is asked for; everything where the data have no dates) and scores, grades and ranks the people in them.
 * @param month 2022-07
 */
export function gradeMonth(
  tables: readonly SheetTable[],
  schemes: readonly Scheme[],
  month?: string,
): MonthOutcome {
  const graded = schemes.flatMap((scheme) => asMonthScheme(scheme) ?? []);
  const [first] = schemes;
  if (graded.length === 0 && first) {
    const { id, names } = first;
    return fail({ code: "scheme not for data", id, names, obstacles: monthObstacles(first) });
  }
  const choice = chooseData(tables, graded);
  const { chosen } = choice;
  if (!chosen) return fail(explainNoMatch(tables, graded, choice));
  const twice = headerTwiceFault(chosen);
  if (twice) return fail(twice);
  const { table, header } = chosen;
  const findings = new FindingCollector();
  const rows = readRows(chosen, findings);
  if (rows.length === 0) {
    const [firstFinding] = findings.inOrder();
    if (!firstFinding) return fail({ code: "no rows", sheet: table.sheet, headerRow: header.row + 1 });
    return fail({
      code: "no readable rows",
      sheet: table.sheet,
      firstFinding: firstFinding.message,
      cell: firstFinding.cell ?? null,
    });
  }
  const months = [...new Set(rows.map(({ day }) => monthOf(day)))].filter((text) => text !== "").sort();
  if (month !== undefined && chosen.date === undefined) {
    return fail({
      code: "no dates for month",
      sheet: table.sheet,
      month,
      columns: DATE_COLUMNS,
    });
  }
  if (month !== undefined && !months.includes(month))
    return fail({ code: "month not in data", sheet: table.sheet, month, months });
  const taken = month ?? months[months.length - 1];
  if (taken !== undefined && months.length > 1) {
    findings.add("info", { code: "months in data", months, taken, asked: month !== undefined });
  }
  const hiddenRows = table.hiddenRowsFrom?.(header.firstDataRow) ?? 0;
  if (hiddenRows > 0) findings.add("info", { code: "hidden rows", rows: hiddenRows }, { sheet: table.sheet });
  if (table.hidden) findings.add("warning", { code: "hidden sheet" }, { sheet: table.sheet });
  if (month === undefined) checkLatestMonth(rows, months, findings);
  if (choice.otherSheets.length > 0)
    findings.add("warning", { code: "other sheets fit", sheets: choice.otherSheets, read: table.sheet });
  const results = gradeRows(chosen, rows, taken, findings);
  return {
    kind: "graded",
    result: {
      scheme: chosen.scheme,
      sheet: table.sheet,
      headerRow: header.row + 1,
      personHeader: header.headers[chosen.person] ?? "",
      ...(chosen.date !== undefined && { dateHeader: header.headers[chosen.date] ?? "" }),
      ...(taken !== undefined && { month: taken }),
      monthsInData: months,
      rowsRead: rows.length,
      ...results,
      findings: findings.inOrder(),
    },
  };
}
