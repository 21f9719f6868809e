import type { Area } from "../../../core/workbook/area";
import { areaName } from "../../../core/workbook/areaName";
import { cellName } from "../../../core/workbook/sheetTable";
import type { FileSheet } from "../../fileParts/fileWorkbook";
import type { Workbook } from "../excelize";
import { refuseError } from "../excelize";
import type { SavedSheet } from "./savedWorkbook";

const columnName = (column: number): string => cellName(0, column).replace(/\d+$/, "");

function settleMerges(
  workbook: Workbook,
  sheet: string,
  wanted: readonly Area[],
  filed: readonly Area[],
): number {
  const names = new Set(wanted.map(areaName));
  const before = new Set(filed.map(areaName));
  const gone = [...before].filter((name) => !names.has(name));
  const added = [...names].filter((name) => !before.has(name));
  for (const name of gone) {
    const [first = "", last = first] = name.split(":");
    refuseError(workbook.UnmergeCell(sheet, first, last));
  }
  for (const name of added) {
    const [first = "", last = first] = name.split(":");
    refuseError(workbook.MergeCell(sheet, first, last));
  }
  return gone.length + added.length;
}

function settleFreeze(
  workbook: Workbook,
  { name, frozenRows: rows, frozenColumns: columns }: SavedSheet,
): void {
  const pane = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  refuseError(
    workbook.SetPanes(
      name,
      rows + columns === 0
        ? { Freeze: false, Split: false }
        : {
            Freeze: true,
            XSplit: columns,
            YSplit: rows,
            TopLeftCell: cellName(rows, columns),
            ActivePane: pane,
          },
    ),
  );
}

/** Makes what surrounds the cells of a file's sheet the same as in the workbook; gives how much there was to do. */
export function settleSheet(workbook: Workbook, wanted: SavedSheet, filed: FileSheet | undefined): number {
  const { name, widths, heights } = wanted;
  let changed = settleMerges(workbook, name, wanted.merges, filed?.merges ?? []);
  for (const [column, width] of widths)
    refuseError(workbook.SetColWidth(name, columnName(column), columnName(column), width));
  for (const [row, points] of heights) refuseError(workbook.SetRowHeight(name, row + 1, points));
  changed += widths.length + heights.length;
  const frozen = [filed?.frozenRows ?? 0, filed?.frozenColumns ?? 0];
  if (frozen[0] !== wanted.frozenRows || frozen[1] !== wanted.frozenColumns) {
    settleFreeze(workbook, wanted);
    changed++;
  }
  if ((filed?.hidden ?? false) !== wanted.hidden) {
    refuseError(workbook.SetSheetVisible(name, !wanted.hidden));
    changed++;
  }
  return changed;
}

/** Puts the sheets of a file into an order; sheets that the order doesn't name, such as charts, stay where they are. */
export function settleOrder(workbook: Workbook, order: readonly string[]): number {
  const present = workbook.GetSheetList().list.filter((name) => order.includes(name));
  if (present.every((name, index) => name === order[index])) return 0;
  for (let index = order.length - 2; index >= 0; index--) {
    const [name = "", next = ""] = order.slice(index, index + 2);
    refuseError(workbook.MoveSheet(name, next));
  }
  return 1;
}
