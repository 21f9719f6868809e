/** What a month of one size takes in Excel. */
export interface ExcelFigures {
  readonly people: number;
  readonly readRequests: number;
  readonly writeRequests: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
  /** The largest request or answer. */
  readonly largestBytes: number;
  /** The whole run, with the workbook in memory in Excel's place. */
  readonly ms: number;
}
