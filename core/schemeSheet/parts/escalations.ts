import type { Counted, Effect, Escalation } from "../../schemes/escalation";
import { cell, names } from "../fields/cell";
import { required } from "../fields/field";
import type { Field, Fields } from "../fields/field";
import { OPERAND, orNone } from "../fields/operandKinds";
import { CONDITIONS, ID, INCIDENTS, PRODUCT, choice } from "../fields/textKinds";
import { record, rowsBelow } from "../fields/rowsBelow";
import type { RowCodec } from "../fields/rowsBelow";
import { inOwnColumn, union } from "../fields/union";
import type { KindFields } from "../fields/union";
import { columnsOf } from "../fields/field";

const EFFECTS: KindFields<Effect> = {
  total: { sets: required(cell(OPERAND)) },
  points: { effect: required(cell(choice("effect"))), amount: required(cell(OPERAND)) },
  money: { effect: required(cell(choice("effect"))), factors: required(cell(PRODUCT)) },
  action: {
    names: required(inOwnColumn(names())),
    action: required(cell(ID)),
    decidedBy: cell(choice("decidedBy")),
  },
  state: {
    names: required(inOwnColumn(names())),
    state: required(cell(ID)),
    periods: required(cell(OPERAND)),
  },
};

const effectUnion = union<Effect>("effectKind", EFFECTS);

/** What an escalation does: a row for each effect. */
export const effect: RowCodec<Effect> = {
  columns: effectUnion.columns(""),
  write: (item, row) => effectUnion.write(item, row, ""),
  read: (row) => readEffect(row),
};

function readEffect(row: Parameters<RowCodec<Effect>["read"]>[0]): Effect {
  const before = row.problems;
  const found = effectUnion.read(row, "");
  if (found === undefined && row.problems === before) row.report("kind", { code: "missing", column: "kind" });
  return found ?? ({} as Effect);
}

const COUNTED = {
  incidents: cell(INCIDENTS),
  periods: cell(CONDITIONS),
};

/** What is counted: incidents, or periods in which conditions hold. */
const counted: Field<Counted> = {
  columns: (column) => columnsOf(COUNTED, `${column}.`),
  write: (value, row, column) => {
    if ("incidents" in value) COUNTED.incidents.write(value.incidents, row, `${column}.incidents`);
    else COUNTED.periods.write(value.periods, row, `${column}.periods`);
  },
  read: (row, column) => {
    const incidents = COUNTED.incidents.read(row, `${column}.incidents`);
    const periods = COUNTED.periods.read(row, `${column}.periods`);
    if (incidents !== undefined && periods !== undefined) {
      const found = String(row.cell(`${column}.periods`)?.content ?? "");
      row.report(`${column}.periods`, { code: "only one", found, column: `${column}.incidents` });
    }
    if (incidents !== undefined) return { incidents };
    return periods && { periods };
  },
};

const FIELDS: Fields<Escalation> = {
  id: required(cell(ID)),
  names: required(names()),
  counts: required(counted),
  within: required(cell(choice("within"))),
  atLeast: required(cell(OPERAND)),
  atMost: cell(orNone(OPERAND)),
  year: cell(choice("year")),
  repeat: cell(choice("repeat")),
  missingPeriods: cell(choice("missingPeriods")),
  effects: required(rowsBelow("effects", effect, "empty")),
};

/** A rule over what happens again. */
export const escalation = record<Escalation>(FIELDS, { id: "id" });
