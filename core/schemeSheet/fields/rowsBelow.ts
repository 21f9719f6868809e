import type { Unit } from "../../schemes/unit";
import type { PartId } from "../../words/schemeSheetMessages";
import type { Writing } from "../cellKind";
import type { Owner, OwnerKey } from "../owners";
import { readPlainText } from "../text/plainText";
import { columnsOf, readFields, writeFields } from "./field";
import type { ColumnSpec, Field, Fields, RowIn, RowOut } from "./field";

/** What stands for a list that is given and has nothing in it; without a row the list isn't given. */
export const EMPTY_LIST = "[]";
/** True where a row says that its list has nothing in it. */
export const isEmptyMark = (row: RowIn, column: string): boolean => row.cell(column)?.content === EMPTY_LIST;

/** How a record of a list is written and read in a row of its own. */
export interface RowCodec<Item> {
  readonly columns: readonly ColumnSpec[];
  write(item: Item, row: RowOut): void;
  read(row: RowIn): Item;
}

/** How further rows name a record. */
export interface RecordOwner<Item> {
  /** The field that holds its id. */
  readonly id: keyof Item & string;
  /** Default: owner. */
  readonly as?: "owner" | "option";
  /** What kind of thing it is, where a table holds rows of several kinds. */
  readonly kind?: OwnerKey["kind"];
  /** The unit of its numbers. */
  readonly unit?: (item: Item, unitOf: Writing["unitOf"]) => Unit | undefined;
}

/** Records as rows by their fields. */
export function record<Item extends object>(fields: Fields<Item>, owner?: RecordOwner<Item>): RowCodec<Item> {
  const ownerOf = (id: unknown): Owner => ({
    ...(owner && { [owner.as ?? "owner"]: String(id) }),
    ...(owner?.kind && { kind: owner.kind }),
  });
  return {
    columns: columnsOf(fields),
    write: (item, row) => {
      const owning = owner ? row.owning(ownerOf(item[owner.id])) : row;
      const unit = owner?.unit?.(item, row.writing.unitOf);
      writeFields(fields, item, unit === undefined ? owning : owning.inUnit(unit));
    },
    read: (row) => {
      const id = owner && row.cell(owner.id)?.content;
      return readFields(fields, id === undefined ? row : row.owning(ownerOf(readPlainText(String(id)))));
    },
  };
}

/** A list whose records are rows of another table. */
export function rowsBelow<Item extends object>(
  part: PartId,
  codec: RowCodec<Item>,
  ifMissing?: "empty",
): Field<readonly Item[]> {
  const first = codec.columns[0]?.column ?? "";
  return {
    columns: () => [],
    write: (items, row) => {
      if (items.length === 0 && ifMissing === undefined) row.below(part).put(first, EMPTY_LIST, "text");
      for (const item of items) codec.write(item, row.below(part));
    },
    read: (row, column) => {
      const rows = row.below(part);
      const filled = rows.filter((candidate) => !isEmptyMark(candidate, first));
      if (rows.length === 0) return ifMissing === undefined ? undefined : [];
      return filled.map((item, index) => codec.read(item.at(`${column}[${index}]`)));
    },
  };
}

/** A single record as a row of another table. */
export function rowBelow<Item extends object>(part: PartId, fields: Fields<Item>): Field<Item> {
  return {
    columns: () => [],
    write: (item, row) => writeFields(fields, item, row.below(part)),
    read: (row, column) => {
      const [first, second] = row.below(part);
      if (first && second)
        second.report("owner", { code: "id twice", found: String(second.cell("owner")?.content ?? "") });
      return first && readFields(fields, first.at(column));
    },
  };
}
