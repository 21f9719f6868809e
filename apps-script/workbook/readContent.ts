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

/** The names that lead to a sheet. One of whole columns, or whose cells are gone, isn't one of ours. */
function readNames(sheet: GoogleAppsScript.Spreadsheet.Sheet): NamedArea[] {
  const ranges = sheet.getNamedRanges();
  if (ranges.length === 0) return [];
  const [sheetName, sheetId] = [sheet.getName(), sheet.getSheetId()];
  return ranges.flatMap((named): NamedArea[] => {
    const area = readAreaName(`x!${named.getRange().getA1Notation()}`)?.area;
    if (!area) return [];
    const name = named.getName();
    const inSheet = nameInSheet(name, sheetId);
    const place = { sheet: sheetName, area };
    return [inSheet === undefined ? { name, ...place } : { name: inSheet, ...place, local: true }];
  });
}

/** Reads sheets and names; calls per sheet and per name, whatever they hold. */
export function readCells(spreadsheet: Spreadsheet, names?: readonly string[]): WorkbookCells {
  const wanted = names && new Set(names.map((name) => name.toLowerCase()));
  const offset = zoneOffsetOf(spreadsheet);
  const sheets = spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  const isWanted = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean =>
    wanted?.has(sheet.getName().toLowerCase()) ?? true;
  return {
    sheets: sheets.filter(isWanted).map((sheet) => readSheet(sheet, offset)),
    names: sheets.flatMap(readNames),
  };
}
