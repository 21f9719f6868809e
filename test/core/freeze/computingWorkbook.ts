import type { CellContent, Change } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { MemorySheet } from "../../../core/workbook/memoryWorkbook";
import type { WorkbookContent, WorkbookPort } from "../../../core/workbook/port";
import type { SheetTable } from "../../../core/workbook/sheetTable";
import { cellName } from "../../../core/workbook/sheetTable";

/** What formulas come to: a block that spills down and to the right from the formula's cell. */
export type Computes = Readonly<Record<string, readonly (readonly CellContent[])[]>>;

const textOf = (content: CellContent | undefined): string =>
  content === null || content === undefined
    ? ""
    : typeof content === "boolean"
      ? String(content).toUpperCase()
      : String(content);

const placeOf = (name: string): { row: number; column: number } => {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

/** A workbook that computes the formulas it is told the results of: they spill, and where they can't they say so. */
export class ComputingWorkbook implements WorkbookPort {
  readonly memory: MemoryWorkbook;
  /** Changes that go through before the workbook fails; none of them is lost. */
  failsAfter = Infinity;

  constructor(
    sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>,
    private readonly computes: Computes,
  ) {
    this.memory = new MemoryWorkbook(sheets);
  }

  async apply(changes: readonly Change[]): Promise<void> {
    const through = changes.slice(0, this.failsAfter);
    this.failsAfter -= through.length;
    await this.memory.apply(through);
    if (through.length < changes.length) throw new Error("broken off");
  }

  async read(names?: readonly string[]): Promise<WorkbookContent> {
    const content = await this.memory.read(names);
    const sheets = content.sheets.map((table) => this.#computed(table));
    return { ...content, sheets };
  }

  #computed(table: SheetTable): SheetTable {
    const sheet = this.memory.sheets.find(({ name }) => name === table.sheet) as MemorySheet;
    const cells: CellContent[][] = sheet.cells.map((row) => [...row]);
    const set = (row: number, column: number, content: CellContent): void => {
      while (cells.length <= row) cells.push([]);
      const line = cells[row] as CellContent[];
      while (line.length <= column) line.push(null);
      line[column] = content;
    };
    for (const [name, formula] of sheet.formulas) {
      const { row, column } = placeOf(name);
      const block = this.computes[formula] ?? [["#NAME?"]];
      const places = block.flatMap((line, down) =>
        line.map((content, right) => ({ row: row + down, column: column + right, content })),
      );
      const isFree = places.every(
        (place) =>
          (place.row === row && place.column === column) ||
          ((sheet.cells[place.row]?.[place.column] ?? null) === null &&
            !sheet.formulas.has(cellName(place.row, place.column))),
      );
      if (isFree) for (const place of places) set(place.row, place.column, place.content);
      else set(row, column, "#SPILL!");
    }
    const raw = cells.map((line) => line.map(textOf));
    const isText = (row: number, column: number): boolean => typeof cells[row]?.[column] === "string";
    return { ...table, raw, shown: raw, isText };
  }

  /** What the sheets show, without the blanks at their ends. */
  async shown(): Promise<Record<string, string[][]>> {
    const { sheets } = await this.read();
    return Object.fromEntries(
      sheets.map(({ sheet, raw }) => {
        const rows = raw.map((line) =>
          line.slice(
            0,
            line.reduce((end, text, at) => (text === "" ? end : at + 1), 0),
          ),
        );
        return [
          sheet,
          rows.slice(
            0,
            rows.reduce((end, line, at) => (line.length === 0 ? end : at + 1), 0),
          ),
        ];
      }),
    );
  }

  /** The formulas of a sheet by their cells. */
  formulas(sheet: string): Record<string, string> {
    const found = this.memory.sheets.find(({ name }) => name === sheet);
    return Object.fromEntries([...(found?.formulas ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
