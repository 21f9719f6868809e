type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a row of a new sheet has. */
const ROW_HEIGHT_PIXELS = 21;

/** Empties a sheet of ours of all that we may have put there; its names and its guard stay. */
export function clearSheet(sheet: Sheet): void {
  sheet.getFilter()?.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  const rows = sheet.getMaxRows();
  const all = sheet.getRange(1, 1, rows, sheet.getMaxColumns());
  all.breakApart();
  all.clearDataValidations();
  all.clearNote();
  sheet.clear();
  sheet.setRowHeights(1, rows, ROW_HEIGHT_PIXELS);
}
