import { readDay as dayOfText } from "../../dates/day";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import { saysMissing } from "../../month/missingWords";
import { dayOrderOf, readDay } from "../../month/readDay";
import { foldText } from "../../text/foldText";
import { cellAt } from "../../workbook/sheetTable";
import { DAY_TYPE_COLUMNS } from "./columns";
import type { DataSheet } from "./dataSheet";
import type { Findings } from "./say";

const words = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(foldText));

const DAYS_OFF = words([
  "休",
  "假",
  "休假",
  "休息",
  "放假",
  "假日",
  "节假日",
  "法定假日",
  "法定节假日",
  "公休",
  "off",
  "holiday",
  "day off",
  "rest",
]);
const WORKED = words([
  "班",
  "上班",
  "补班",
  "调休上班",
  "调班",
  "工作日",
  "補班",
  "補行上班",
  "work",
  "workday",
  "working day",
  "make-up",
  "make-up day",
]);

/** Reads days off and worked weekend days; a day without a type is one off. What can't be read becomes a finding. */
export function readCalendar(sheets: readonly DataSheet[], findings: Findings): WorkCalendar {
  const holidays = new Set<number>();
  const makeUpDays = new Set<number>();
  for (const sheet of sheets) {
    const { table, header, date } = sheet;
    if (date === undefined) continue;
    const type = sheet.column(DAY_TYPE_COLUMNS);
    const order = dayOrderOf(table.raw.map((cells) => cells[date] ?? ""));
    for (let row = header.firstDataRow; row < table.raw.length; row++) {
      const { raw } = cellAt(table, row, date);
      if (saysMissing(raw)) continue;
      const reading = readDay(raw, order, table.serialShiftDays);
      const day = reading.kind === "day" ? dayOfText(reading.day)?.day : undefined;
      const place = { sheet: table.sheet, row, column: date };
      if (day === undefined) {
        const code = reading.kind === "ambiguous" ? "ambiguous date" : "unreadable date";
        findings.rows.addCell("error", place, { code, header: header.headers[date] ?? "", found: raw });
        continue;
      }
      const found = type === undefined ? "" : cellAt(table, row, type).raw;
      const folded = foldText(found);
      if (WORKED.has(folded)) makeUpDays.add(day);
      else if (folded === "" || DAYS_OFF.has(folded)) holidays.add(day);
      else
        findings.sayOfCell(
          "error",
          { ...place, column: type ?? date },
          { code: "unknown day type", found: found.trim() },
        );
    }
  }
  return { holidays, makeUpDays };
}
