import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { CellContent } from "../../../core/workbook/change";
import type { ICellData, Nullable } from "@univerjs/core";

/** What the grid would take for a number, or show as one. */
const LOOKS_LIKE_NUMBER = /^\s*[-+]?[\d.,]+(?:e[-+]?\d+)?%?\s*$/i;

/** The value and type of a cell as the grid keeps them; a text stays a text, whatever it looks like. */
export function cellValue(content: CellContent): Pick<ICellData, "v" | "t"> {
  switch (typeof content) {
    case "number":
      return { v: content, t: CellValueType.NUMBER };
    case "boolean":
      return { v: content ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
    case "string":
      if (content === "") return { v: null, t: null };
      return {
        v: content,
        t: LOOKS_LIKE_NUMBER.test(content) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    default:
      return { v: null, t: null };
  }
}

/** What a cell of the grid holds. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  if (!cell) return null;
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (value === undefined || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(value);
  return cell.t === CellValueType.NUMBER ? Number(value) : value;
}
