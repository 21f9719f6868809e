/* The types of the real service, which the fake is checked against. */

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type Filter = GoogleAppsScript.Spreadsheet.Filter;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
