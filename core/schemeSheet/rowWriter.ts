import type { PartId } from "../words/schemeSheetMessages";
import type { CellFormat, Content, Writing } from "./cellKind";
import type { Field, RowOut } from "./fields/field";
import { OWNER_COLUMNS } from "./owners";
import type { Owner, OwnerKey } from "./owners";
import { OWNER_FIELDS } from "./parts/partList";

/** A cell as it is to be written. */
export interface WrittenCell {
  readonly content: Content;
  readonly format: CellFormat;
}

/** A row by its columns. */
export type WrittenRow = Map<string, WrittenCell>;

/** The rows of all tables. */
export type WrittenRows = Map<PartId, WrittenRow[]>;

/** A row that is being written; rows below it are put into their tables. */
export class RowWriter implements RowOut {
  constructor(
    private readonly rows: WrittenRows,
    readonly writing: Writing,
    private readonly cells: WrittenRow = new Map(),
    private readonly owner: Owner = {},
  ) {}

  put(column: string, content: Content, format: CellFormat = "general"): void {
    // A text is text whatever the column is for: nothing but numbers may become a date or a formula.
    this.cells.set(column, { content, format: typeof content === "string" ? "text" : format });
  }

  below(part: PartId): RowOut {
    const rows = this.rows.get(part) ?? [];
    this.rows.set(part, rows);
    const isCard = part === "overview" || part === "rules";
    const cells = (isCard ? rows[0] : undefined) ?? (new Map() as WrittenRow);
    if (!rows.includes(cells)) rows.push(cells);
    const row = new RowWriter(this.rows, this.writing, cells);
    for (const column of OWNER_COLUMNS[part] ?? []) row.putOwner(column, this.owner);
    return row.owning(this.owner);
  }

  owning(owner: Owner): RowOut {
    return new RowWriter(this.rows, this.writing, this.cells, { ...this.owner, ...owner });
  }

  inUnit(unit: Writing["unit"]): RowOut {
    const writing: Writing = {
      language: this.writing.language,
      unitOf: this.writing.unitOf,
      ...(unit && { unit }),
    };
    return new RowWriter(this.rows, writing, this.cells, this.owner);
  }

  private putOwner(column: keyof OwnerKey, owner: Owner): void {
    const field: Field<OwnerKey[keyof OwnerKey]> = OWNER_FIELDS[column];
    const value = owner[column];
    if (value !== undefined) field.write(value, this, column);
  }
}
