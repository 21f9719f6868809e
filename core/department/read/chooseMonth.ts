import { checkLatestMonth } from "../../month/checkLatestMonth";
import { monthOf } from "../../month/readDay";
import type { DataRow } from "../../month/readRows";
import { DATE_COLUMNS } from "../../schemes/commonColumns";
import type { DepartmentFault } from "../../words/departmentMessages";
import { monthsOf } from "./dataSheet";
import type { SheetRows } from "./gatherSheet";
import type { ReadingRequest } from "./readingRequest";
import type { Findings } from "./say";

/** The month to appraise and those that the data have. */
export interface ChosenMonth {
  readonly month: string;
  readonly monthsInData: readonly string[];
}

const isDated = ({ day }: DataRow): boolean => day !== "";

/**
 * The month that is asked for, or the latest in the data; where the data have no dates, the latest of the incidents.
 */
export function chooseMonth(
  data: readonly SheetRows[],
  incidents: readonly SheetRows[],
  { month: asked, isExport }: ReadingRequest,
  findings: Findings,
): ChosenMonth | { readonly fault: DepartmentFault } {
  const months = monthsOf(data);
  const noted = monthsOf(incidents);
  const [datedSheet] = data.filter((source) => source.rows.some(isDated));
  const hasUndated = data.some((source) => source.rows.length > 0 && !source.rows.some(isDated));
  for (const { sheet } of data)
    if (sheet.fixedMonth !== undefined)
      findings.say("info", { code: "month from the name", month: sheet.fixedMonth }, { sheet: sheet.name });
  if (asked !== undefined) {
    const [undated] = datedSheet ? [] : data;
    if (isExport && undated)
      return {
        fault: {
          code: "no dates for month",
          sheet: undated.sheet.name,
          month: asked,
          columns: DATE_COLUMNS,
        },
      };
    const isThere = months.includes(asked) || noted.includes(asked) || hasUndated;
    if (datedSheet && !isThere)
      return { fault: { code: "month not in data", sheet: datedSheet.sheet.name, month: asked, months } };
    if (months.length > 1)
      findings.rows.add("info", { code: "months in data", months, taken: asked, asked: true });
    return { month: asked, monthsInData: months };
  }
  const month = months[months.length - 1] ?? noted[noted.length - 1] ?? (isExport ? "" : undefined);
  if (month === undefined)
    return { fault: { code: "no month", sheets: [...data, ...incidents].map(({ sheet }) => sheet.name) } };
  if (months.length > 1) {
    findings.rows.add("info", { code: "months in data", months, taken: month, asked: false });
    const dated = data.flatMap(({ rows }) => rows.filter(isDated));
    checkLatestMonth(dated, months, findings.rows);
  }
  return { month, monthsInData: months.length > 0 ? months : [...new Set(noted.map(monthOf))] };
}
