import type { PartId } from "../../words/schemeSheetMessages";
import { readFields, writeFields } from "./field";
import type { Field, Fields } from "./field";

/** A table with one row, whose fields stand below each other. */
export type CardId = Extract<PartId, "overview" | "rules">;

/** A field of the document that stands in the card of its calculation rules. */
export function inCard<Value>(card: CardId, field: Field<Value>): Field<Value> {
  return {
    columns: () => [],
    write: (value, row, column) => field.write(value, row.below(card), column),
    read: (row, column) => {
      const [found] = row.below(card);
      return found && field.read(found, column);
    },
  };
}

/**
 * A record whose fields stand in several tables; given where one of them is.
 * @param main the table that such a record can't be without
 */
export function several<Item extends object>(main: PartId, fields: Fields<Item>): Field<Item> {
  return {
    columns: () => [],
    write: (item, row, column) => writeFields(fields, item, row, `${column}.`),
    read: (row, column) => {
      const optional = Object.fromEntries(
        Object.entries<Field<unknown>>(fields as never).map(([name, field]) => [
          name,
          { ...field, required: false },
        ]),
      );
      const item = readFields(optional as unknown as Fields<Item>, row, `${column}.`);
      const given = Object.keys(item).length > 0;
      if (given && row.below(main).length === 0) row.report("", { code: "missing table", table: main });
      return given ? item : undefined;
    },
  };
}
