import { readAreaName } from "../../core/workbook/areaName";
import type { NamedArea } from "../../core/workbook/port";
import type { ZoneOffset } from "./dateSerials";
import { zoneOffset } from "./dateSerials";
import { readSheet } from "./readSheet";
import { nameInSheet } from "./sheetScopedName";
import type { WorkbookCells } from "./workbookCells";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Dates are handed over as moments: where the script's clock isn't the spreadsheet's, the service is asked. */
export function zoneOffsetOf(spreadsheet: Spreadsheet): ZoneOffset {
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
  const offset = zoneOffsetOf(spreadsheet);
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .filter((sheet) => wanted?.has(sheet.getName().toLowerCase()) ?? true);
  return { sheets: sheets.map((sheet) => readSheet(sheet, offset)), names: readNames(spreadsheet) };
}
