import { bundledLibrary } from "../../sidebar/library/bundledLibrary";
import type { PaneHost } from "../../sidebar/ports/paneHost";
import { readDisplayLanguage } from "../functions/readDisplayLanguage";
import { ExcelWorkbook } from "../workbook/excelWorkbook";
import type { AskedViews } from "./askedViews";
import { excelSelection } from "./excelSelection";
import { localDate } from "./localDate";
import { watchWorkbook } from "./watchWorkbook";

/** Excel as the pane and the commands know it; Office must be ready. */
export function excelHost({ listen }: AskedViews): PaneHost {
  return {
    workbook: new ExcelWorkbook(),
    selection: excelSelection,
    library: bundledLibrary,
    language: readDisplayLanguage(),
    today: () => localDate(new Date()),
    watch: watchWorkbook,
    listen,
  };
}
