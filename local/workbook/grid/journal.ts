import type { IRange } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { Change } from "../../../core/workbook/change";
import type { SavedEdit } from "../../xlsx/savedEdit";
import type { Grid } from "./openGrid";
import type { Settling } from "./settling";

/** What of a mutation's parameters is looked at. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly sheet?: { readonly id: string; readonly name: string };
}

const ROWS: Readonly<Record<string, "insert rows" | "remove rows">> = {
  [InsertRowMutation.id]: "insert rows",
  [RemoveRowMutation.id]: "remove rows",
};
const COLUMNS: Readonly<Record<string, "insert columns" | "remove columns">> = {
  [InsertColMutation.id]: "insert columns",
  [RemoveColMutation.id]: "remove columns",
};

/** Keeps what people and commands do to the sheets themselves, so that a file can be changed in the same way. */
export class Journal {
  readonly #names = new Map<string, string>();
  /** True once rows or columns were moved, which no file can be told. */
  hasMovedRows = false;

  /** @param edits what happened before, when the grid is opened anew in another language */
  constructor(
    grid: Grid,
    settling: Settling,
    readonly edits: SavedEdit[],
  ) {
    for (const sheet of grid.workbook.getSheets()) this.#names.set(sheet.getSheetId(), sheet.getName());
    grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === MoveRowsMutation.id || id === MoveColsMutation.id) this.hasMovedRows = true;
      const edit = this.#editOf(id, params ?? {});
      if (edit && !settling.isOurs) edits.push(edit);
    });
  }

  /** True for a sheet whose looks stand in what commands did. */
  isRewritten(sheet: string): boolean {
    return this.edits.some(
      (edit) =>
        edit.kind === "changes" &&
        edit.changes.some((change) => change.kind === "widths" && change.sheet === sheet),
    );
  }

  /** Sheets that were there when the file was opened, and that somebody took away. */
  get removedSheets(): string[] {
    return this.edits.flatMap((edit) =>
      edit.kind === "changes"
        ? edit.changes.flatMap(({ kind, sheet }) => (kind === "remove sheet" ? [sheet] : []))
        : [],
    );
  }

  /** Keeps changes that a command applied. */
  applied(changes: readonly Change[]): void {
    this.edits.push({ kind: "changes", changes });
  }

  #editOf(id: string, { subUnitId = "", range, name, sheet: added }: Params): SavedEdit | undefined {
    if (id === InsertSheetMutation.id && added) {
      this.#names.set(added.id, added.name);
      return { kind: "changes", changes: [{ kind: "add sheet", sheet: added.name }] };
    }
    const sheet = this.#names.get(subUnitId);
    if (sheet === undefined) return undefined;
    if (id === RemoveSheetMutation.id) {
      this.#names.delete(subUnitId);
      return { kind: "changes", changes: [{ kind: "remove sheet", sheet }] };
    }
    if (id === SetWorksheetNameMutation.id && name !== undefined) {
      this.#names.set(subUnitId, name);
      return { kind: "rename sheet", sheet, to: name };
    }
    const [rows, columns] = [ROWS[id], COLUMNS[id]];
    if (range && rows)
      return { kind: rows, sheet, at: range.startRow, count: range.endRow - range.startRow + 1 };
    if (range && columns)
      return { kind: columns, sheet, at: range.startColumn, count: range.endColumn - range.startColumn + 1 };
    return undefined;
  }
}
