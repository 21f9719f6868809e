import { isOfMonth } from "../../month/readDay";
import type { SheetRead } from "../departmentFacts";
import type { SheetRows } from "./gatherSheet";

/** What the sheets of figures are, for whoever wants to know where results come from. */
export function sheetsRead(sources: readonly SheetRows[], month: string): SheetRead[] {
  return sources.map(({ sheet: { name, header, person = 0, date }, rows }) => ({
    sheet: name,
    headerRow: header.row + 1,
    personHeader: header.headers[person] ?? "",
    ...(date !== undefined && { dateHeader: header.headers[date] ?? "" }),
    rows: rows.length,
    rowsOfMonth: rows.filter(({ day }) => day === "" || isOfMonth(day, month)).length,
  }));
}
