/**
 * A sheet as a host hands it over: every cell as stored (`raw`) and as people see it (`shown`); blanks are "".
 * Few cells are asked for what they show, so a host may work `shown` out on the first question.
 */
export interface SheetTable {
  readonly sheet: string;
  readonly raw: readonly (readonly string[])[];
  readonly shown: readonly (readonly string[])[];
  /** Days between the serial numbers of this workbook and those that count from 1900; 1462 where it counts from 1904. */
  readonly serialShiftDays: number;
  /** True where people don't see the sheet. */
  readonly hidden?: boolean;
  /** The first row of the merged block whose text was filled into the cell; undefined for the first row itself and for all other cells. */
  readonly mergedFromRow?: (row: number, column: number) => number | undefined;
  /** True where the cell holds TRUE or FALSE, which files store as 1 and 0. */
  readonly isBoolean?: (row: number, column: number) => boolean;
  /** True where the cell holds a text, even one that looks like a number: 007. */
  readonly isText?: (row: number, column: number) => boolean;
  /** The formula of a cell in the spelling of files, with its sign: =SUM(A1:A3); undefined where it holds none, also for a cell that a formula in another cell fills. */
  readonly formulaAt?: (row: number, column: number) => string | undefined;
  /** How many rows from a row on people don't see. */
  readonly hiddenRowsFrom?: (row: number) => number;
}

/** One cell of a table: as stored, and as people see it. */
export class TableCell {
  constructor(
    private readonly table: SheetTable,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get raw(): string {
    return this.table.raw[this.row]?.[this.column] ?? "";
  }

  get shown(): string {
    return this.table.shown[this.row]?.[this.column] ?? this.raw;
  }

  get isBoolean(): boolean {
    const mayBe = this.raw === "1" || this.raw === "0";
    return mayBe && this.table.isBoolean?.(this.row, this.column) === true;
  }
}

/** The cell at a place counted from 0; beyond the end of a short row it is blank. */
export function cellAt(table: SheetTable, row: number, column: number): TableCell {
  return new TableCell(table, row, column);
}

/** The name of a cell as sheets write it: row 0, column 27 is AB1. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
