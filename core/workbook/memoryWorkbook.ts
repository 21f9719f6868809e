import type { CellContent, Change } from "./change";
import type { NamedArea, WorkbookContent, WorkbookPort } from "./port";
import { ChangesRefused } from "./port";
import { refusedChange } from "./refusedChange";
import { cellName } from "./sheetTable";
import type { SheetTable } from "./sheetTable";

/** A sheet as the memory keeps it: its cells, and every change to its looks in order. */
export interface MemorySheet {
  readonly name: string;
  readonly cells: CellContent[][];
  readonly looks: Change[];
  /** Formulas by their cells, such as C5. Nothing computes them: their cells are blank. */
  readonly formulas: Map<string, string>;
}

/** The text that a cell is read as. */
function textOf(content: CellContent | undefined): string {
  if (content === null || content === undefined) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return String(content);
}

function tableOf({ name, cells, formulas }: MemorySheet): SheetTable {
  const rows = cells.map((row) => row.map(textOf));
  // A content is of one moment: what is written later is none of it.
  const kept = cells.map((row) => [...row]);
  const isText = (row: number, column: number): boolean => typeof kept[row]?.[column] === "string";
  const held = new Map(formulas);
  const formulaAt = (row: number, column: number): string | undefined => held.get(cellName(row, column));
  return { sheet: name, raw: rows, shown: rows, serialShiftDays: 0, isText, formulaAt };
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
      formulas: new Map(),
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
      this.#sheets.push({ name: change.sheet, cells: [], looks: [], formulas: new Map() });
      return;
    }
    const sheet = this.#sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
    if (!sheet) return;
    if (change.kind === "remove sheet") {
      this.#sheets = this.#sheets.filter((each) => each !== sheet);
      this.#names = this.#names.filter((each) => each.sheet !== sheet.name);
    } else if (change.kind === "clear sheet") {
      sheet.cells.length = 0;
      sheet.looks.length = 0;
      sheet.formulas.clear();
    } else if (change.kind === "formula") {
      setCell(sheet.cells, change.row, change.column, null);
      sheet.formulas.set(cellName(change.row, change.column), change.formula);
    } else if (change.kind === "write") {
      change.cells.forEach((row, index) =>
        row.forEach((content, column) => {
          setCell(sheet.cells, change.row + index, change.column + column, content);
          sheet.formulas.delete(cellName(change.row + index, change.column + column));
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
