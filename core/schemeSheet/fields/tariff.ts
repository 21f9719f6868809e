import type { Incident, Tariff } from "../../schemes/incident";
import type { OwnerKey } from "../owners";
import { choiceText, readChoice } from "../text/sheetWords";
import { bandRows } from "./bandRows";
import { cell, names } from "./cell";
import { columnsOf, readFields, required, writeFields } from "./field";
import type { Field, Fields } from "./field";
import { OPERAND, VALUE } from "./operandKinds";
import { ID, choice } from "./textKinds";
import { SettingsOut, readSettings, splitSettings } from "./notation";
import { record, rowsBelow } from "./rowsBelow";
import type { KindFields } from "./union";
import type { Operand } from "../../schemes/operand";
import type { CellKind } from "../cellKind";
import { unreadable } from "../cellKind";

type Degree = Extract<Tariff, { readonly kind: "degrees" }>["degrees"][number];

/** The degrees of an incident, each with its range. */
export const degree = record<Degree>({
  id: required(cell(ID)),
  names: required(names()),
  from: required(cell(OPERAND)),
  to: required(cell(OPERAND)),
});

const KINDS: KindFields<Tariff> = {
  each: { amount: required(cell(OPERAND)) },
  judged: { from: required(cell(OPERAND)), to: required(cell(OPERAND)) },
  bySize: { bands: required(bandRows("incidentBands")), edges: cell(choice("edges")) },
  byCount: { bands: required(bandRows("incidentBands")), edges: cell(choice("edges")) },
  steps: {
    step: required(cell(VALUE)),
    amount: required(cell(OPERAND)),
    steps: cell(choice("steps")),
    target: cell(VALUE),
    better: cell(choice("better")),
  },
  degrees: { degrees: required(rowsBelow("degrees", degree, "empty")) },
};

const fieldsOf = (kind: Tariff["kind"]): Fields<object> => KINDS[kind];

/** An amount alone: an id that reads like the name of a tariff is quoted. */
const AMOUNT: CellKind<Operand> = {
  ...OPERAND,
  write: (amount, writing) =>
    typeof amount === "string" && readChoice("tariff", amount) !== undefined
      ? JSON.stringify(amount)
      : OPERAND.write(amount, writing),
};

const RANGE = /^("(?:[^"\\]|\\.)*"|[^~～"]+)[~～]("(?:[^"\\]|\\.)*"|[^~～"]+)$/s;

/** What a case costs or earns, in one cell: `5`, `5~10`, or the kind of tariff and its settings. */
export function tariff(amount: OwnerKey["amount"]): Field<Exclude<Incident["points"], undefined>> {
  return {
    columns: (column) => [{ column, format: "general" }],
    write: (value, row, column) => {
      const owning = row.owning({ amount });
      if (value.kind === "each") {
        const content = AMOUNT.write(value.amount, row.writing);
        row.put(column, content, "general");
      } else if (value.kind === "judged") {
        const ends = [value.from, value.to].map((end) => String(OPERAND.write(end, row.writing)));
        row.put(column, ends.join("~"), "text");
      } else {
        const settings = new SettingsOut(owning, [choiceText("tariff", value.kind, row.writing.language)]);
        writeFields<object>(fieldsOf(value.kind), value, settings);
        row.put(column, settings.text, "text");
      }
    },
    read: (row, column) => {
      const found = row.cell(column);
      if (found === undefined) return undefined;
      const [first = "", ...texts] = splitSettings(String(found.content));
      const kind = readChoice("tariff", first);
      const range = RANGE.exec(String(found.content));
      if (kind !== undefined) {
        const allowed = columnsOf(fieldsOf(kind)).map((spec) => spec.column);
        const settings = readSettings(row.owning({ amount }).at(column), column, texts, allowed);
        return { kind, ...readFields(fieldsOf(kind), settings) } as unknown as Tariff;
      }
      if (range) {
        const [from, to] = [range[1], range[2]].map((end) =>
          OPERAND.read({ ...found, content: (end ?? "").trim() }),
        );
        return { kind: "judged", from, to } as Tariff;
      }
      if (texts.length === 0) return { kind: "each", amount: AMOUNT.read(found) } as Tariff;
      row.report(column, unreadable(found, "amount").problem);
      return undefined;
    },
  };
}
