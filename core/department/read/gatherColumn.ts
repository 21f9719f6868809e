import type { Value } from "../../appraise/figure";
import type { SheetValues } from "./gatheredValue";
import type { DataRow } from "../../month/readRows";
import { readNumber } from "../../numbers/readNumber";
import type { MonthFinding } from "../../words/monthMessages";
import { TableCell, cellName } from "../../workbook/sheetTable";
import type { DataSheet } from "./dataSheet";
import type { NamedColumn } from "./namedColumn";
import { readPlainValue } from "./readPlainValue";
import type { PlainReading } from "./readPlainValue";
import type { Findings } from "./say";
import type { TakenMeasure } from "./takenFigures";

/** A text cell that stands for the given cell's part of a list. */
class PartOfCell extends TableCell {
  constructor(private readonly text: string) {
    super({ sheet: "", raw: [], shown: [], serialShiftDays: 0 }, 0, 0);
  }

  override get raw(): string {
    return this.text;
  }
}

const LIST_SEPARATORS = /[,，、;；\n]+/;

/** Reads the cells of one column, and reports those that can't be read. */
class ColumnReader {
  readonly unread = new Map<string, string[]>();

  constructor(
    private readonly sheet: DataSheet,
    private readonly measure: TakenMeasure,
    private readonly column: NamedColumn,
    private readonly list: boolean,
    private readonly findings: Findings,
  ) {}

  /** The values in a row; of a list there may be several in one cell. */
  valuesIn(row: DataRow, person: string): readonly Value[] {
    const { table } = this.sheet;
    const { column, header } = this.column;
    const cell = new TableCell(table, row.row, column);
    if (cell.raw === "" && table.formulaAt?.(row.row, column) !== undefined) {
      this.#refuse(row, { code: "formula without value", header }, person);
      return [];
    }
    const merged = table.mergedFromRow?.(row.row, column);
    if (merged !== undefined && this.measure.kind === "number" && readNumber(cell.raw) !== undefined) {
      const message = { code: "merged number", header, found: cell.shown } as const;
      this.findings.rows.addCell("warning", { sheet: table.sheet, row: merged, column }, message, person);
      return [];
    }
    const readings = this.#read(cell);
    const values: Value[] = [];
    for (const reading of readings) {
      if (reading === "unreadable") {
        this.#refuse(row, this.#unreadable(cell.shown), person);
        return [];
      }
      if (reading !== "missing") values.push(reading.value);
    }
    return values;
  }

  #read(cell: TableCell): readonly PlainReading[] {
    if (!this.list) return [this.#readOne(cell)];
    const parts = cell.raw.split(LIST_SEPARATORS).filter((part) => part.trim() !== "");
    if (parts.length < 2) return [this.#readOne(cell)];
    const whole = this.measure.kind === "text" ? "unreadable" : this.#readOne(cell);
    return whole === "unreadable" ? parts.map((part) => this.#readOne(new PartOfCell(part))) : [whole];
  }

  #readOne(cell: TableCell): PlainReading {
    return readPlainValue(cell, this.measure, this.column, this.sheet.table.serialShiftDays);
  }

  #unreadable(found: string): MonthFinding {
    const { header } = this.column;
    const { kind, unit, source } = this.measure;
    if (kind === "date") return { code: "unreadable date", header, found };
    const reads = kind === "yes or no" ? "yesNo" : unit === "seconds" ? "duration" : "number";
    const within = source?.within;
    return { code: "unreadable cell", header, found, reads, unit, ...(within && { within }) };
  }

  #refuse(row: DataRow, message: MonthFinding, person: string): void {
    const { table } = this.sheet;
    const { column } = this.column;
    const cell = `${table.sheet}!${cellName(row.row, column)}`;
    const known = this.unread.get(row.personKey);
    if (known) known.push(cell);
    else this.unread.set(row.personKey, [cell]);
    this.findings.rows.addCell("error", { sheet: table.sheet, row: row.row, column }, message, person);
  }
}

/**
 * Reads a column that holds a figure's value as it is: of several rows the last day's value, of rows without dates the
 * lowest one's; or a list of all.
 * @param names the name each person is shown by
 */
export function gatherColumn(
  sheet: DataSheet,
  rows: readonly DataRow[],
  how: { readonly measure: TakenMeasure; readonly column: NamedColumn; readonly list: boolean },
  names: ReadonlyMap<string, string>,
  findings: Findings,
): SheetValues {
  const reader = new ColumnReader(sheet, how.measure, how.column, how.list, findings);
  const { place } = how.measure;
  const lists = new Map<string, { readonly value: Value[]; readonly place: number }>();
  const last = new Map<string, { day: string; value: Value; readonly place: number }>();
  for (const row of rows) {
    const key = row.personKey;
    for (const value of reader.valuesIn(row, names.get(key) ?? row.written)) {
      const known = last.get(key);
      if (how.list) {
        const list = lists.get(key);
        if (list) list.value.push(value);
        else lists.set(key, { value: [value], place });
      } else if (!known) last.set(key, { day: row.day, value, place });
      else if (row.day >= known.day) [known.day, known.value] = [row.day, value];
    }
  }
  return { values: how.list ? lists : last, unread: reader.unread };
}
