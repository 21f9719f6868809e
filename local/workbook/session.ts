import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../core/words/language";
import type { FileWorkbook } from "../fileParts/fileWorkbook";
import type { SavedEdit } from "../xlsx/savedEdit";
import type { FunctionEntry } from "./functions/functionEntry";
import type { BesideCells } from "./grid/besideCells";
import { gridDataOf } from "./grid/gridData";
import { GridSheet } from "./grid/gridSheet";
import { GridWorkbook } from "./grid/gridWorkbook";
import { Journal } from "./grid/journal";
import { markComments } from "./grid/markComments";
import type { Grid } from "./grid/openGrid";
import { openGrid } from "./grid/openGrid";
import { Settling } from "./grid/settling";
import type { PageWords } from "./words/pageWords";

/** A file as it was opened: its name and its bytes, over which a copy is saved. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: FileWorkbook;
}

/** What goes from one grid to the next when the language changes. */
interface Carried {
  readonly data: Partial<IWorkbookData>;
  readonly beside: Map<string, BesideCells>;
  readonly edits: SavedEdit[];
}

/** A workbook that is being worked on. */
export class Session {
  readonly port: GridWorkbook;
  readonly settling: Settling;
  readonly journal: Journal;
  /** True once somebody typed into cells. */
  isEditedByHand = false;

  private constructor(
    readonly file: OpenedFile,
    readonly language: Language,
    readonly grid: Grid,
    readonly beside: Map<string, BesideCells>,
    edits: SavedEdit[],
  ) {
    this.settling = new Settling(grid);
    this.journal = new Journal(grid, this.settling, edits);
    markComments(grid, beside);
    this.settling.onEditedByHand = () => (this.isEditedByHand = true);
    const { serialShiftDays } = file.content;
    this.port = new GridWorkbook(grid, this.settling, beside, serialShiftDays, (changes) =>
      this.journal.applied(changes),
    );
  }

  /** Opens a file in an element of the page. */
  static async open(
    container: HTMLElement,
    language: Language,
    functions: readonly FunctionEntry[],
    file: OpenedFile,
    carried: Carried = { ...gridDataOf(file.content, file.name), edits: [] },
  ): Promise<Session> {
    const grid = await openGrid(container, language, functions, carried.data);
    return new Session(file, language, grid, carried.beside, carried.edits);
  }

  /** What a saved copy won't hold as the file did, in words. */
  losses(words: PageWords["beforeSaving"]): string[] {
    const { journal, file } = this;
    const opened = new Map(file.content.sheets.map((sheet) => [sheet.name, sheet]));
    const removed = journal.removedSheets.filter((name) => {
      const sheet = opened.get(name);
      return sheet && (sheet.comments.length > 0 || sheet.charts.length > 0 || sheet.unshown.length > 0);
    });
    const rich = this.#editedRichCells();
    return [
      ...(journal.hasMovedRows ? [words.movedRows] : []),
      ...(removed.length > 0 ? [words.removedSheets([...new Set(removed)])] : []),
      ...(rich > 0 ? [words.richText(rich)] : []),
    ];
  }

  /** Cells whose text had several fonts and is another now. */
  #editedRichCells(): number {
    let edited = 0;
    for (const sheet of this.file.content.sheets) {
      const worksheet = this.grid.workbook.getSheetBySheetName(sheet.name);
      if (!worksheet) continue;
      const now = new GridSheet(this.grid, worksheet);
      for (const [row, cells] of sheet.cells)
        for (const [column, { isRich, value }] of cells)
          if (isRich && now.content(row, column) !== value) edited++;
    }
    return edited;
  }

  /** Closes the grid and gives what the next one goes on with. */
  close(): Carried {
    const data = this.grid.workbook.getSnapshot();
    const carried = { data: structuredClone(data), beside: this.beside, edits: this.journal.edits };
    this.grid.close();
    return carried;
  }
}
