import type { CellContent } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { WorkbookContent } from "../../../core/workbook/port";
import type { Language } from "../../../core/words/language";
import { bundledLibrary } from "../../../sidebar/library/bundledLibrary";
import type { PaneHost } from "../../../sidebar/ports/paneHost";
import type { SelectedCells } from "../../../sidebar/ports/selectionPort";

/** Cells of a workbook by the names of its sheets, as they go to the page. */
export type SheetCells = Readonly<Record<string, readonly (readonly CellContent[])[]>>;

/** The cells of a workbook as a memory workbook wants them: numbers where the sheet holds numbers. */
export function cellsOf({ sheets }: WorkbookContent): SheetCells {
  return Object.fromEntries(
    sheets.map((table) => [
      table.sheet,
      table.raw.map((row, at) =>
        row.map((text, column): CellContent => {
          if (text === "") return null;
          const number = Number(text);
          return Number.isFinite(number) && table.isText?.(at, column) !== true ? number : text;
        }),
      ),
    ]),
  );
}

/** A host in memory, with what tests do as people would beside the pane. */
export class MemoryHost implements PaneHost {
  readonly workbook: MemoryWorkbook;
  readonly library = bundledLibrary;
  /** What is selected; tests set it. */
  selected: SelectedCells | undefined;
  /** What the pane brought into view, latest last. */
  readonly shown: string[] = [];
  private readonly editListeners = new Set<() => void>();

  constructor(
    sheets: SheetCells,
    readonly language: Language,
    private readonly date: string,
  ) {
    this.workbook = new MemoryWorkbook(sheets);
  }

  readonly today = (): string => this.date;

  readonly selection = {
    read: (): Promise<SelectedCells | undefined> => Promise.resolve(this.selected),
    show: (sheet: string): Promise<void> => {
      this.shown.push(sheet);
      return Promise.resolve();
    },
  };

  readonly watch = (onEdited: () => void): (() => void) => {
    this.editListeners.add(onEdited);
    return () => this.editListeners.delete(onEdited);
  };

  /** Tells the pane that somebody edited the workbook by hand. */
  readonly edited = (): void => {
    for (const listener of [...this.editListeners]) listener();
  };
}
