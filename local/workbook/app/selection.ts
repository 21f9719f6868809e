import type { Area } from "../../../core/workbook/area";
import type { SelectedCells, SelectionPort } from "../../../sidebar/ports/selectionPort";
import { GridSheet } from "../grid/gridSheet";
import type { Session } from "../session";

/** Columns that are in view with the first one. */
const NEAR_COLUMNS = 6;

/** The selected area of the sheet in front; undefined where none is. */
export function selectedArea({ grid }: Session): { sheet: string; area: Area } | undefined {
  const range = grid.api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
  if (!range) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  const area = {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return { sheet: grid.workbook.getActiveSheet().getName(), area };
}

/** What people selected in the grid, and the way to bring cells into view. */
export class GridSelection implements SelectionPort {
  constructor(private readonly session: Session) {}

  async read(): Promise<SelectedCells | undefined> {
    await this.session.settling.settled();
    const selected = selectedArea(this.session);
    if (!selected) return undefined;
    const { grid } = this.session;
    const sheet = new GridSheet(grid, grid.workbook.getActiveSheet());
    const { row, column, rows, columns } = selected.area;
    const used = Math.max(0, Math.min(rows, (sheet.filledRows.at(-1) ?? -1) + 1 - row));
    const places = Array.from({ length: used }, (_, down) =>
      Array.from({ length: columns }, (__, right) => [row + down, column + right] as const),
    );
    return {
      ...selected,
      cells: places.map((line) => line.map(([at, beside]) => sheet.content(at, beside))),
      shown: places.map((line) => line.map(([at, beside]) => sheet.shown(at, beside))),
    };
  }

  show(sheet: string, area?: Area): Promise<void> {
    const workbook = this.session.grid.api.getActiveWorkbook();
    const found = workbook
      ?.getSheets()
      .find((each) => each.getSheetName().toLowerCase() === sheet.toLowerCase());
    if (!workbook || !found) return Promise.resolve();
    workbook.setActiveSheet(found);
    if (area) {
      found.getRange(area.row, area.column, area.rows, area.columns).activate();
      found.scrollToCell(Math.max(0, area.row - 3), area.column < NEAR_COLUMNS ? 0 : area.column - 1);
    }
    return Promise.resolve();
  }
}
