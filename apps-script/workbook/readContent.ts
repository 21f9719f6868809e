import { readAreaName } from "../../core/workbook/areaName";
import type { NamedArea, WorkbookContent } from "../../core/workbook/port";
import type { ZoneOffset } from "./dateSerials";
import { zoneOffset } from "./dateSerials";
import { readSheet } from "./readSheet";
import type { SheetCells } from "./sheetCells";
import { tableOf } from "./sheetCells";
import { nameInSheet } from "./sheetScopedName";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook in a form that JSON carries from the server to the sidebar. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly NamedArea[];
}

/** Dates are handed over as moments: where the script's clock isn't the spreadsheet's, the service is asked. */
function offsetOf(spreadsheet: Spreadsheet): ZoneOffset {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  if (zone === Session.getScriptTimeZone()) return (moment) => -moment.getTimezoneOffset();
  return zoneOffset((moment) => Utilities.formatDate(moment, zone, "Z"));
}

function readNames(spreadsheet: Spreadsheet): NamedArea[] {
  return spreadsheet.getNamedRanges().flatMap((named): NamedArea[] => {
    const range = named.getRange();
    const area = readAreaName(`x!${range.getA1Notation()}`)?.area;
    // A name of whole columns, or one whose cells are gone, isn't one of ours.
    if (!area) return [];
    const sheet = range.getSheet();
    const name = named.getName();
    const inSheet = nameInSheet(name, sheet.getSheetId());
    const place = { sheet: sheet.getName(), area };
    return [inSheet === undefined ? { name, ...place } : { name: inSheet, ...place, local: true }];
  });
}

/** Reads sheets and names; calls per sheet and per name, whatever they hold. */
export function readCells(spreadsheet: Spreadsheet, names?: readonly string[]): WorkbookCells {
  const wanted = names && new Set(names.map((name) => name.toLowerCase()));
  const offset = offsetOf(spreadsheet);
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .filter((sheet) => wanted?.has(sheet.getName().toLowerCase()) ?? true);
  return { sheets: sheets.map((sheet) => readSheet(sheet, offset)), names: readNames(spreadsheet) };
}

/** The content of a workbook, from the form that JSON carries. */
export function contentOf({ sheets, names }: WorkbookCells): WorkbookContent {
  return { sheets: sheets.map(tableOf), names };
}
