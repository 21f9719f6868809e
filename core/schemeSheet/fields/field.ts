import type { ChoiceSet, PartId, SheetProblem } from "../../words/schemeSheetMessages";
import type { Language } from "../../words/language";
import type { CellFormat, Content, FoundCell, Writing } from "../cellKind";
import type { Owner } from "../owners";

/** A column of a table as the fields of its rows ask for it. */
export interface ColumnSpec {
  readonly column: string;
  readonly format: CellFormat;
  readonly choices?: ChoiceSet;
  /** The language whose texts stand in the column; the user's own stands in front. */
  readonly language?: Language;
}

/** A row that is being written: its cells, and the rows of other tables that belong to it. */
export interface RowOut {
  readonly writing: Writing;
  put(column: string, content: Content, format?: CellFormat): void;
  /** A new row of another table that belongs to this one. */
  below(part: PartId): RowOut;
  /** The same row as the owner of further rows: its money rather than its points. */
  owning(owner: Owner): RowOut;
  /** The same row, its numbers in a unit. */
  inUnit(unit: Writing["unit"]): RowOut;
  /** The row of the table where this one is the content of one of its cells. */
  readonly outer?: RowOut;
}

/** A row that is being read. */
export interface RowIn {
  cell(column: string): FoundCell | undefined;
  /** The rows of another table that belong to this one. */
  below(part: PartId): readonly RowIn[];
  owning(owner: Owner): RowIn;
  /** Reports what is wrong with a cell; a blank one has its place too. */
  report(column: string, problem: SheetProblem): void;
  /** Findings so far: what was reported meanwhile isn't reported again as missing. */
  readonly problems: number;
  /** The same row for a part of its document: its findings are found under this path. */
  at(path: string): RowIn;
  readonly outer?: RowIn;
}

/** How one field of a record stands in a row. `undefined` is never written, and read where nothing is given. */
export interface Field<Value> {
  /** The columns it takes in its own table. */
  columns(column: string): readonly ColumnSpec[];
  write(value: Value, row: RowOut, column: string): void;
  read(row: RowIn, column: string): Value | undefined;
  readonly required?: boolean;
}

/** A field that every record has; a blank is reported. */
export type RequiredField<Value> = Field<Value> & { readonly required: true };

/** A field for each field of a record: a new one in the document doesn't compile until it has a column. */
export type Fields<Item> = {
  readonly [Name in keyof Item]-?: unknown extends Item[Name]
    ? RequiredField<unknown>
    : undefined extends Item[Name]
      ? Field<Exclude<Item[Name], undefined>>
      : RequiredField<Item[Name]>;
};

/** Marks a field that every record has. */
export function required<Value>(field: Field<Value>): RequiredField<Value> {
  return { ...field, required: true };
}

type AnyFields = Readonly<Record<string, Field<unknown>>>;

/** The columns of all fields of a record. */
export function columnsOf(fields: object, prefix = ""): ColumnSpec[] {
  return Object.entries(fields as AnyFields).flatMap(([name, field]) => field.columns(prefix + name));
}

/** Writes the fields that a record has. */
export function writeFields<Item>(fields: Fields<Item>, item: Item, row: RowOut, prefix = ""): void {
  for (const [name, field] of Object.entries(fields as unknown as AnyFields)) {
    const value = (item as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) field.write(value, row, prefix + name);
  }
}

/** Reads what a row gives of a record; what lacks or can't be read is reported and left out. */
export function readFields<Item extends object>(fields: Fields<Item>, row: RowIn, prefix = ""): Item {
  const item: [string, unknown][] = [];
  for (const [name, field] of Object.entries(fields as unknown as AnyFields)) {
    const before = row.problems;
    const value = field.read(row, prefix + name);
    if (value !== undefined) item.push([name, value]);
    else if (field.required === true && row.problems === before) {
      const column = field.columns(prefix + name)[0]?.column ?? prefix + name;
      row.report(column, { code: "missing", column });
    }
  }
  return Object.fromEntries(item) as unknown as Item;
}
