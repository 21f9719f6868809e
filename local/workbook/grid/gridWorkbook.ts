import type { Change } from "../../../core/workbook/change";
import type { WorkbookContent, WorkbookPort } from "../../../core/workbook/port";
import { ChangesRefused } from "../../../core/workbook/port";
import { refusedChange } from "../../../core/workbook/refusedChange";
import type { BesideCells } from "./besideCells";
import { GridNames } from "./gridNames";
import { GridSheet } from "./gridSheet";
import { GridTable } from "./gridTable";
import { GridWriter } from "./gridWriter";
import type { Grid } from "./openGrid";
import type { Settling } from "./settling";

/** The workbook in the grid as a port. */
export class GridWorkbook implements WorkbookPort {
  readonly #names: GridNames;
  readonly #writer: GridWriter;

  /**
   * @param beside what sheets hold that the grid has no place for, by their ids
   * @param onApplied told of changes once they are in the grid
   */
  constructor(
    private readonly grid: Grid,
    private readonly settling: Settling,
    beside: Map<string, BesideCells>,
    private readonly serialShiftDays: number,
    private readonly onApplied: (changes: readonly Change[]) => void,
  ) {
    this.#names = new GridNames(grid);
    this.#writer = new GridWriter(grid, this.#names, beside);
  }

  async read(names?: readonly string[]): Promise<WorkbookContent> {
    await this.settling.settled();
    const wanted = names && new Set(names.map((name) => name.toLowerCase()));
    const sheets = this.grid.workbook
      .getSheets()
      .filter((sheet) => wanted?.has(sheet.getName().toLowerCase()) ?? true)
      .map((sheet) => new GridTable(new GridSheet(this.grid, sheet), this.serialShiftDays));
    return { sheets, names: this.#names.list() };
  }

  apply(changes: readonly Change[]): Promise<void> {
    const refused = refusedChange(
      changes,
      this.grid.workbook.getSheets().map((sheet) => sheet.getName()),
    );
    if (refused) return Promise.reject(new ChangesRefused(refused));
    this.settling.asOurs(() => this.#writer.applyAll(changes));
    this.onApplied(changes);
    return Promise.resolve();
  }
}
