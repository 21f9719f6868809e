import type { ChoiceSet, SheetChoices } from "../../words/schemeSheetMessages";
import { cell } from "./cell";
import { columnsOf, readFields, writeFields } from "./field";
import type { ColumnSpec, Field, Fields } from "./field";
import { choice } from "./textKinds";
import { SettingsOut, readSettings, splitSettings } from "./notation";

/** The fields of each kind of a union, beside the kind itself. */
export type KindFields<Union extends { readonly kind: string }> = {
  readonly [Kind in Union["kind"]]: Fields<Omit<Extract<Union, { readonly kind: Kind }>, "kind">>;
};

/** Where a field stands in a column of the row, not among the settings of its one cell. */
export function inOwnColumn<Value>(field: Field<Value>): Field<Value> & { readonly ownColumn: true } {
  return {
    ownColumn: true,
    columns: (column) => field.columns(column),
    write: (value, row, column) => field.write(value, row.outer ?? row, column),
    read: (row, column) => field.read(row.outer ?? row, column),
  };
}

const isOwnColumn = (field: object): boolean => "ownColumn" in field;

function pick(fields: object, ownColumn: boolean): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => isOwnColumn(field as object) === ownColumn),
  );
}

/**
 * A value of several kinds: the kind in a column with a drop-down, the fields of the kind as settings in the column
 * `rule`, so that the table has two columns instead of one for each field of each kind.
 */
export function union<Union extends { readonly kind: string }>(
  set: ChoiceSet,
  kinds: KindFields<Union>,
  kindColumn = "kind",
): Field<Union> {
  const kindCell = cell(choice(set));
  const fieldsOf = (kind: string): Fields<object> =>
    (kinds as Readonly<Record<string, Fields<object>>>)[kind] ?? {};
  const own = Object.values(kinds).flatMap((fields) => columnsOf(pick(fields as object, true)));
  return {
    columns: () => [
      ...kindCell.columns(kindColumn),
      { column: "rule", format: "text" },
      ...own.filter(({ column }, index) => own.findIndex((other) => other.column === column) === index),
    ],
    write: (value, row) => {
      kindCell.write(value.kind as SheetChoices[ChoiceSet], row, kindColumn);
      const settings = new SettingsOut(row);
      writeFields<object>(fieldsOf(value.kind), value, settings);
      if (settings.text !== "") row.put("rule", settings.text, "text");
    },
    read: (row, column) => {
      const kind = kindCell.read(row, kindColumn);
      if (kind === undefined) return undefined;
      const fields = fieldsOf(kind);
      const allowed = columnsOf(pick(fields, false)).map((spec: ColumnSpec) => spec.column);
      const texts = splitSettings(String(row.cell("rule")?.content ?? ""));
      const settings = readSettings(row.at(column), "rule", texts, allowed);
      return { kind, ...readFields(fields, settings) } as unknown as Union;
    },
  };
}
