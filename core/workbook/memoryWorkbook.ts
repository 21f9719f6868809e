import type { CellContent, Change } from "./change";
import type { NamedArea, WorkbookContent, WorkbookPort } from "./port";
import { ChangesRefused } from "./port";
import { refusedChange } from "./refusedChange";
import type { SheetTable } from "./sheetTable";

/** A sheet as the memory keeps it: its cells, and every change to its looks in order. */
export interface MemorySheet {
  readonly name: string;
  readonly cells: CellContent[][];
  readonly looks: Change[];
}

/** The text that a cell is read as. */
function textOf(content: CellContent | undefined): string {
  if (content === null || content === undefined) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return String(content);
}

function tableOf({ name, cells }: MemorySheet): SheetTable {
  const rows = cells.map((row) => row.map(textOf));
  const isText = (row: number, column: number): boolean => typeof cells[row]?.[column] === "string";
  return { sheet: name, raw: rows, shown: rows, serialShiftDays: 0, isText };
}

/** A workbook in memory: the host of tests and of a dry run. */
export class MemoryWorkbook implements WorkbookPort {
  #sheets: MemorySheet[];
  #names: NamedArea[] = [];

  /** @param sheets cells by the names of the sheets */
  constructor(sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>> = {}) {
    this.#sheets = Object.entries(sheets).map(([name, cells]) => ({
      name,
      cells: cells.map((row) => [...row]),
      looks: [],
    }));
  }

  get sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  read(names?: readonly string[]): Promise<WorkbookContent> {
    const wanted = names && new Set(names.map((name) => name.toLowerCase()));
    const sheets = this.#sheets.filter(({ name }) => wanted?.has(name.toLowerCase()) ?? true);
    return Promise.resolve({ sheets: sheets.map(tableOf), names: [...this.#names] });
  }

  apply(changes: readonly Change[]): Promise<void> {
    const refused = refusedChange(
      changes,
      this.#sheets.map(({ name }) => name),
    );
    if (refused) return Promise.reject(new ChangesRefused(refused));
    for (const change of changes) this.#applyOne(change);
    return Promise.resolve();
  }

  #applyOne(change: Change): void {
    if (change.kind === "add sheet") {
      this.#sheets.push({ name: change.sheet, cells: [], looks: [] });
      return;
    }
    const sheet = this.#sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
    if (!sheet) return;
    if (change.kind === "clear sheet") {
      sheet.cells.length = 0;
      sheet.looks.length = 0;
    } else if (change.kind === "write") {
      change.cells.forEach((row, index) =>
        row.forEach((content, column) => {
          setCell(sheet.cells, change.row + index, change.column + column, content);
        }),
      );
    } else if (change.kind === "name") {
      this.#setName({ ...change, sheet: sheet.name });
    } else sheet.looks.push(change);
  }

  #setName({ name, sheet, area, local }: Extract<Change, { kind: "name" }>): void {
    const isSame = (each: NamedArea): boolean =>
      each.name === name &&
      (each.local ?? false) === (local ?? false) &&
      (local !== true || each.sheet === sheet);
    const named = { name, sheet, area, ...(local === true && { local }) };
    this.#names = [...this.#names.filter((each) => !isSame(each)), named];
  }
}

function setCell(cells: CellContent[][], row: number, column: number, content: CellContent): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] as CellContent[];
  while (line.length <= column) line.push(null);
  line[column] = content === "" ? null : content;
}
