import { DAY_TYPE_COLUMNS } from "../department/read/columns";
import { keptSheetName } from "../department/sheetNames";
import { DATE_COLUMNS } from "../schemes/commonColumns";
import type { Language } from "../words/language";
import { setupWords } from "../words/setupWords";
import { headerOf } from "./rosterSheet";
import type { SetupSheet } from "./setupSheet";

/** The sheet of days off and worked weekend days: headers alone, since each row of it counts. */
export function calendarSheet(language: Language): SetupSheet {
  const { dayOff, worked } = setupWords(language);
  return {
    name: keptSheetName("calendar", language),
    example: "headers only",
    columns: [
      { header: headerOf(DATE_COLUMNS, language), example: null, style: "text" },
      {
        header: headerOf(DAY_TYPE_COLUMNS, language),
        example: null,
        options: [dayOff, worked],
        style: "text",
      },
    ],
  };
}
