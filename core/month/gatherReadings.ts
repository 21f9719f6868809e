import type { CompleteMatch } from "./chooseData";
import type { FindingCollector } from "./findings";
import type { MeasuredIndicator } from "./measureColumns";
import { readAmount, readCount } from "./readAmount";
import type { AmountReading } from "./readAmount";
import type { DataRow } from "./readRows";
import { readYesNo } from "./readYesNo";
import { cellAt } from "./sheetTable";

/** What one row says about one indicator: the value and what it weighs (its denominator, for a ratio). */
export interface Reading {
  readonly day: string;
  readonly value: number;
  readonly weight: number;
}

/** The readings of one indicator by person, and how many rows carry none. */
export interface Readings {
  readonly byPerson: ReadonlyMap<string, readonly Reading[]>;
  readonly rowsWithoutValue: number;
}

/** Reads one row for one indicator; undefined where the row carries no value. */
class RowReader {
  constructor(
    private readonly match: CompleteMatch,
    private readonly measured: MeasuredIndicator,
    private readonly findings: FindingCollector,
  ) {}

  read(row: DataRow): Reading | undefined {
    const { measure, columns } = this.measured;
    if (columns.where !== undefined && !this.counts(row, columns.where)) return undefined;
    const value = this.amount(row);
    const weightColumn = measure.source.aggregate === "ratio" ? columns.of : columns.weight;
    if (weightColumn === undefined) {
      if (measure.source.aggregate === "count") return { day: row.day, value: 1, weight: 1 };
      return typeof value === "number" ? { day: row.day, value, weight: 1 } : undefined;
    }
    const weight = this.weight(row, weightColumn);
    if (typeof value !== "number" || typeof weight !== "number" || weight === 0) {
      this.reportMismatch(row, value, weight, weightColumn);
      return undefined;
    }
    return { day: row.day, value, weight };
  }

  private headerOf(column: number): string {
    return this.match.header.headers[column] ?? "";
  }

  private place(row: DataRow, column: number): { sheet: string; row: number; column: number } {
    return { sheet: this.match.table.sheet, row: row.row, column };
  }

  /** True where the row says yes in the column that tells which rows count. */
  private counts(row: DataRow, column: number): boolean {
    const cell = cellAt(this.match.table, row.row, column);
    const answer = readYesNo(cell.raw);
    if (answer === undefined) {
      const message = {
        code: "unreadable cell",
        header: this.headerOf(column),
        found: cell.shown,
        reads: "yesNo",
      } as const;
      this.findings.addCell("error", this.place(row, column), message);
    }
    return answer === true;
  }

  private amount(row: DataRow): AmountReading {
    const { measure, columns } = this.measured;
    const { reads, within } = measure.source;
    const cell = cellAt(this.match.table, row.row, columns.value);
    const header = this.headerOf(columns.value);
    const amount = readAmount(cell, header, measure.source);
    if (amount === "unreadable") {
      const message = {
        code: "unreadable cell",
        header,
        found: cell.shown,
        reads,
        ...(within && { within }),
      } as const;
      this.findings.addCell("error", this.place(row, columns.value), message);
    }
    return amount;
  }

  private weight(row: DataRow, column: number): AmountReading {
    const cell = cellAt(this.match.table, row.row, column);
    const weight = readCount(cell);
    if (weight === "unreadable") {
      const message = { code: "unreadable count", header: this.headerOf(column), found: cell.shown } as const;
      this.findings.addCell("error", this.place(row, column), message);
    }
    return weight;
  }

  /** A rating without feedback, or feedback without a rating, is left out: that has to be said. */
  private reportMismatch(
    row: DataRow,
    value: AmountReading,
    weight: AmountReading,
    weightColumn: number,
  ): void {
    const headers = {
      header: this.headerOf(this.measured.columns.value),
      weightHeader: this.headerOf(weightColumn),
    };
    const place = this.place(row, this.measured.columns.value);
    const weightMissing = weight === 0 || weight === "missing";
    if (value === "missing" && typeof weight === "number" && weight > 0) {
      this.findings.addCell("warning", place, { code: "weight without value", ...headers });
    } else if (typeof value === "number" && value !== 0 && weightMissing) {
      this.findings.addCell("warning", place, { code: "value without weight", ...headers });
    }
  }
}

/** Reads one indicator over all rows; what can't be read becomes a finding and carries no value. */
export function gatherReadings(
  match: CompleteMatch,
  measured: MeasuredIndicator,
  rows: readonly DataRow[],
  findings: FindingCollector,
): Readings {
  const reader = new RowReader(match, measured, findings);
  const byPerson = new Map<string, Reading[]>();
  let rowsWithoutValue = 0;
  for (const row of rows) {
    const reading = reader.read(row);
    if (!reading) {
      rowsWithoutValue++;
      continue;
    }
    const readings = byPerson.get(row.personKey);
    if (readings) readings.push(reading);
    else byPerson.set(row.personKey, [reading]);
  }
  return { byPerson, rowsWithoutValue };
}
