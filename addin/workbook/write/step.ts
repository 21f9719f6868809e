import type { Area } from "../../../core/workbook/area";
import type { OpenRequest } from "./request";

/** A part of a change that is queued for Excel as one; a request holds as many as it has room for. */
export interface Step {
  /** About how much it adds to the request. */
  readonly bytes: number;
  readonly queue: (request: OpenRequest) => void;
}

/** What a method or property takes in a request, with the paths of its objects. */
const OPERATION_BYTES = 300;

/** A step of a sheet that carries next to no cells. */
export function sheetStep(
  sheet: string,
  queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
  operations = 1,
): Step {
  return {
    bytes: operations * OPERATION_BYTES,
    queue: (request) => queue(request.sheet(sheet), request.workbook),
  };
}

/** The cells of an area. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
