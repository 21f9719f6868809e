import { readNumber } from "../numbers/readNumber";
import type { MonthFinding } from "../words/monthMessages";
import type { FindingCollector } from "./findings";
import type { HeadedSheet } from "./headedSheet";
import type { MeasuredColumns } from "./measureColumns";
import { countsCases, readAmount, readCount, weighsByCases } from "./readAmount";
import type { AmountReading } from "./readAmount";
import type { DataRow } from "./readRows";
import { readYesNo } from "./readYesNo";
import { cellAt, cellName } from "../workbook/sheetTable";

/** An amount, or "merged" in the further rows of a merged block, whose number counts in its first row. */
export type RowAmount = AmountReading | "merged";

/** Reads the cells of one row for one indicator; what can't be used becomes a finding. */
export class RowReader {
  /** Names of the cells that can't be read. */
  readonly unread: string[] = [];
  #readsMerged = false;

  constructor(
    private readonly match: HeadedSheet,
    private readonly measured: MeasuredColumns,
    readonly row: DataRow,
    private readonly person: string,
    private readonly findings: FindingCollector,
  ) {}

  /** True where a finding of its own says why the row carries no value. */
  get isExplained(): boolean {
    return this.unread.length > 0 || this.#readsMerged;
  }

  /** True where the row says yes in the column that tells which rows count. */
  counts(column: number): boolean {
    const { raw, shown } = cellAt(this.match.table, this.row.row, column);
    const answer = readYesNo(raw);
    if (answer === undefined)
      this.refuse(column, {
        code: "unreadable cell",
        header: this.headerOf(column),
        found: shown,
        reads: "yesNo",
        unit: "items",
      });
    return answer === true;
  }

  amount(): RowAmount {
    const { measure, columns, percentNumbers } = this.measured;
    const column = columns.value;
    if (this.lacksSavedValue(column)) return "unreadable";
    if (this.isMerged(column)) return "merged";
    const { reads, within } = measure.source;
    const cell = cellAt(this.match.table, this.row.row, column);
    const header = this.headerOf(column);
    const amount = readAmount(cell, header, measure, percentNumbers === true);
    if (amount === "unreadable")
      this.refuse(column, {
        code: "unreadable cell",
        header,
        found: cell.shown,
        reads,
        unit: countsCases(measure) ? "clients" : measure.unit,
        ...(within && { within }),
      });
    return amount;
  }

  weight(column: number): RowAmount {
    if (this.lacksSavedValue(column)) return "unreadable";
    if (this.isMerged(column)) return "merged";
    const cell = cellAt(this.match.table, this.row.row, column);
    const weight = readCount(cell, weighsByCases(this.measured.measure));
    if (weight === "unreadable")
      this.refuse(column, { code: "unreadable count", header: this.headerOf(column), found: cell.shown });
    return weight;
  }

  /** A rating without feedback, or feedback without a rating, is left out: that has to be said. */
  reportMismatch(value: AmountReading, weight: AmountReading, weightColumn: number): void {
    const headers = this.headersBeside(weightColumn);
    const place = this.place(this.measured.columns.value);
    const weightMissing = weight === 0 || weight === "missing";
    if (value === "missing" && typeof weight === "number" && weight > 0) {
      this.findings.addCell("warning", place, { code: "weight without value", ...headers }, this.person);
    } else if (typeof value === "number" && value !== 0 && weightMissing) {
      this.findings.addCell("warning", place, { code: "value without weight", ...headers }, this.person);
    }
  }

  /** More cases resolved than received can't be; the row isn't used. */
  reportPartAboveWhole(part: number, whole: number, wholeColumn: number): void {
    const headers = this.headersBeside(wholeColumn);
    this.refuse(this.measured.columns.value, { code: "part above whole", ...headers, part, whole });
  }

  /** True where the cell is the first of a merged block, so that it speaks for further rows too. */
  startsMergedBlock(column: number): boolean {
    const { table } = this.match;
    return table.mergedFromRow?.(this.row.row + 1, column) === this.row.row;
  }

  private headersBeside(weightColumn: number): { header: string; weightHeader: string } {
    return { header: this.headerOf(this.measured.columns.value), weightHeader: this.headerOf(weightColumn) };
  }

  private headerOf(column: number): string {
    return this.match.header.headers[column] ?? "";
  }

  private place(column: number, row = this.row.row): { sheet: string; row: number; column: number } {
    return { sheet: this.match.table.sheet, row, column };
  }

  private refuse(column: number, message: MonthFinding): void {
    this.unread.push(cellName(this.row.row, column));
    this.findings.addCell("error", this.place(column), message, this.person);
  }

  /** A formula that was written by a program and never calculated has no value to read. */
  private lacksSavedValue(column: number): boolean {
    const { table } = this.match;
    const { raw } = cellAt(table, this.row.row, column);
    if (raw !== "" || table.formulaAt?.(this.row.row, column) === undefined) return false;
    this.refuse(column, { code: "formula without value", header: this.headerOf(column) });
    return true;
  }

  private isMerged(column: number): boolean {
    const { table } = this.match;
    const first = table.mergedFromRow?.(this.row.row, column);
    const { raw, shown } = cellAt(table, this.row.row, column);
    if (first === undefined || (readNumber(raw) === undefined && !raw.includes(":"))) return false;
    const message = { code: "merged number", header: this.headerOf(column), found: shown } as const;
    this.findings.addCell("warning", this.place(column, first), message, this.person);
    this.#readsMerged = true;
    return true;
  }
}
