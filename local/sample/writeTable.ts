import { cellName } from "../../core/workbook/sheetTable";
import { refuseError } from "../xlsx/excelize";
import type { Workbook } from "../xlsx/excelize";

/** How the cells of a column are shown. */
export type ColumnFormat = "general" | "date" | "money" | "percent";

/** A table as HR keeps it: a title merged above the header. */
export interface HandTable {
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Widths in characters; the last one holds for the columns that follow. */
  readonly widths: readonly number[];
  /** Formats by header; all others are general. */
  readonly formats?: Readonly<Record<string, ColumnFormat>>;
}

const FORMATS: Readonly<Record<Exclude<ColumnFormat, "general">, string>> = {
  date: "yyyy-mm-dd",
  money: "#,##0.00",
  percent: "0.0%",
};
const FIRST_ROW = 2;

function columnName(column: number): string {
  return cellName(0, column).replace(/\d+$/, "");
}

function writeHead(workbook: Workbook, { sheet, title, headers }: HandTable): void {
  const { style: titled } = refuseError(
    workbook.NewStyle({
      Font: { Bold: true, Size: 16, Family: "Microsoft YaHei" },
      Alignment: { Horizontal: "center", Vertical: "center" },
    }),
  );
  const { style: header } = refuseError(
    workbook.NewStyle({
      Font: { Bold: true },
      Fill: { Type: "pattern", Pattern: 1, Color: ["D9E1F2"] },
      Alignment: { Horizontal: "center" },
    }),
  );
  const last = headers.length - 1;
  refuseError(workbook.SetCellStr(sheet, "A1", title));
  refuseError(workbook.MergeCell(sheet, "A1", cellName(0, last)));
  refuseError(workbook.SetCellStyle(sheet, "A1", cellName(0, last), titled));
  refuseError(workbook.SetRowHeight(sheet, 1, 30));
  refuseError(workbook.SetSheetRow(sheet, "A2", [...headers]));
  refuseError(workbook.SetCellStyle(sheet, "A2", cellName(1, last), header));
}

/** Writes a table into a sheet that is there and empty. */
export function writeTable(workbook: Workbook, table: HandTable): void {
  const { sheet, headers, rows, widths, formats = {} } = table;
  writeHead(workbook, table);
  rows.forEach((row, index) =>
    refuseError(workbook.SetSheetRow(sheet, cellName(index + FIRST_ROW, 0), [...row])),
  );
  headers.forEach((header, column) => {
    const format = formats[header] ?? "general";
    if (format !== "general" && rows.length > 0) {
      const { style } = refuseError(workbook.NewStyle({ CustomNumFmt: FORMATS[format] }));
      const [first, last] = [cellName(FIRST_ROW, column), cellName(FIRST_ROW + rows.length - 1, column)];
      refuseError(workbook.SetCellStyle(sheet, first, last, style));
    }
    const name = columnName(column);
    refuseError(workbook.SetColWidth(sheet, name, name, widths[Math.min(column, widths.length - 1)] ?? 12));
  });
  refuseError(
    workbook.SetPanes(sheet, { Freeze: true, YSplit: 2, TopLeftCell: "A3", ActivePane: "bottomLeft" }),
  );
}
