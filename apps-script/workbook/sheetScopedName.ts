/* A name of Google Sheets holds in the whole workbook. One that should hold in its sheet alone gets the sheet's number. */

const SCOPED = /^(.+)_sheet(\d+)$/;

/** The name in the workbook for one that holds in a sheet alone. */
export function sheetScopedName(name: string, sheetId: number): string {
  return `${name}_sheet${sheetId}`;
}

/** The name that holds in this sheet alone; undefined for a name of the workbook. */
export function nameInSheet(name: string, sheetId: number): string | undefined {
  const parts = SCOPED.exec(name);
  return Number(parts?.[2]) === sheetId ? parts?.[1] : undefined;
}
