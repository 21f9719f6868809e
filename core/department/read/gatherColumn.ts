import type { Value } from "../../appraise/figure";
import type { NamedPlaces } from "../../month/gatherReadings";
import { LastValues } from "../../month/lastValues";
import type { DataRow } from "../../month/readRows";
import { readNumber } from "../../numbers/readNumber";
import type { MonthFinding } from "../../words/monthMessages";
import { TableCell, cellName } from "../../workbook/sheetTable";
import type { DataSheet } from "./dataSheet";
import type { NamedColumn } from "./namedColumn";
import { readPlainValue } from "./readPlainValue";
import type { PlainReading } from "./readPlainValue";
import type { Findings } from "./say";
import type { FigureColumn, SheetValues } from "./sheetValues";
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

/** How a column is read: as what, where it is, and whether several values are a list. */
interface ColumnReading {
  readonly measure: TakenMeasure;
  readonly column: NamedColumn;
  readonly list: boolean;
}

/** Reads the cells of one column, and reports those that can't be read. */
class ColumnReader {
  readonly unread = new Map<number, string[]>();

  constructor(
    private readonly sheet: DataSheet,
    private readonly how: ColumnReading,
    private readonly people: NamedPlaces,
    private readonly findings: Findings,
  ) {}

  /** The value in a row; undefined where there is none to be read. */
  valueIn(row: DataRow): Value | undefined {
    const cell = new TableCell(this.sheet.table, row.row, this.how.column.column);
    if (this.isBarred(row, cell)) return undefined;
    const reading = this.readOne(cell);
    if (reading === "unreadable") this.refuse(row, this.unreadable(cell.shown));
    return typeof reading === "string" ? undefined : reading.value;
  }

  /** The values of a list in a row; there may be several in one cell. */
  valuesIn(row: DataRow): readonly Value[] {
    const cell = new TableCell(this.sheet.table, row.row, this.how.column.column);
    if (this.isBarred(row, cell)) return [];
    const values: Value[] = [];
    for (const reading of this.readParts(cell)) {
      if (reading === "unreadable") {
        this.refuse(row, this.unreadable(cell.shown));
        return [];
      }
      if (reading !== "missing") values.push(reading.value);
    }
    return values;
  }

  /** True where a cell has no content of its own that could be read; that is reported. */
  private isBarred(row: DataRow, cell: TableCell): boolean {
    const { table } = this.sheet;
    const { column, header } = this.how.column;
    if (cell.raw === "" && table.formulaAt?.(row.row, column) !== undefined) {
      this.refuse(row, { code: "formula without value", header });
      return true;
    }
    const merged = table.mergedFromRow?.(row.row, column);
    if (merged === undefined || this.how.measure.kind !== "number" || readNumber(cell.raw) === undefined)
      return false;
    const message = { code: "merged number", header, found: cell.shown } as const;
    this.findings.rows.addCell(
      "warning",
      { sheet: table.sheet, row: merged, column },
      message,
      this.nameIn(row),
    );
    return true;
  }

  private readParts(cell: TableCell): readonly PlainReading[] {
    const parts = cell.raw.split(LIST_SEPARATORS).filter((part) => part.trim() !== "");
    if (parts.length < 2) return [this.readOne(cell)];
    const whole = this.how.measure.kind === "text" ? "unreadable" : this.readOne(cell);
    return whole === "unreadable" ? parts.map((part) => this.readOne(new PartOfCell(part))) : [whole];
  }

  private readOne(cell: TableCell): PlainReading {
    return readPlainValue(cell, this.how.measure, this.how.column, this.sheet.table.serialShiftDays);
  }

  private unreadable(found: string): MonthFinding {
    const { header } = this.how.column;
    const { kind, unit, source } = this.how.measure;
    if (kind === "date") return { code: "unreadable date", header, found };
    const reads = kind === "yes or no" ? "yesNo" : unit === "seconds" ? "duration" : "number";
    const within = source?.within;
    return { code: "unreadable cell", header, found, reads, unit, ...(within && { within }) };
  }

  private nameIn({ personKey, written }: DataRow): string {
    return this.people.names.get(personKey) ?? written;
  }

  private refuse(row: DataRow, message: MonthFinding): void {
    const { table } = this.sheet;
    const { column } = this.how.column;
    const cell = `${table.sheet}!${cellName(row.row, column)}`;
    const place = this.people.places.of(row.personKey);
    const known = this.unread.get(place);
    if (known) known.push(cell);
    else this.unread.set(place, [cell]);
    this.findings.rows.addCell(
      "error",
      { sheet: table.sheet, row: row.row, column },
      message,
      this.nameIn(row),
    );
  }
}

function listsIn(rows: readonly DataRow[], { places }: NamedPlaces, reader: ColumnReader): Value[][] {
  const placeOfRow = places.ofRows(rows);
  const lists = new Array<Value[]>(places.size);
  rows.forEach((row, at) => {
    const values = reader.valuesIn(row);
    if (values.length > 0) (lists[placeOfRow[at] as number] ??= []).push(...values);
  });
  return lists;
}

function lastIn(rows: readonly DataRow[], { places }: NamedPlaces, reader: ColumnReader): FigureColumn {
  const placeOfRow = places.ofRows(rows);
  const last = new LastValues<Value>(places.size);
  rows.forEach((row, at) => {
    const value = reader.valueIn(row);
    if (value !== undefined) last.add(placeOfRow[at] as number, row.day, value);
  });
  return last.values;
}

const NO_FEW_CASES: ReadonlyMap<number, number> = new Map<number, number>();

/**
 * Reads a column that holds a figure's value as it is: of several rows the last day's value, of rows without dates the
 * lowest one's; or a list of all.
 */
export function gatherColumn(
  sheet: DataSheet,
  rows: readonly DataRow[],
  how: ColumnReading,
  people: NamedPlaces,
  findings: Findings,
): SheetValues {
  const reader = new ColumnReader(sheet, how, people, findings);
  const values = how.list ? listsIn(rows, people, reader) : lastIn(rows, people, reader);
  return { values, measure: how.measure.place, fewCases: NO_FEW_CASES, unread: reader.unread };
}
