import type { Bands } from "../../schemes/bandRows";
import type { Commission, Pay, PayComponent } from "../../schemes/pay";
import { bandRows } from "../fields/bandRows";
import { cell, names } from "../fields/cell";
import { required } from "../fields/field";
import { inCard, several } from "../fields/inCard";
import { NUMBER, OPERAND, orNone } from "../fields/operandKinds";
import { CONDITIONS, ID, LIST, TERMS, YES_NO, choice } from "../fields/textKinds";
import { record, rowsBelow } from "../fields/rowsBelow";

/** A commission table; its bands are rows of a table of their own. */
export const commission = record<Commission>(
  {
    id: required(cell(ID)),
    names: required(names()),
    of: required(cell(ID)),
    method: required(cell(choice("commission"))),
    edges: cell(choice("edges")),
    digits: cell(orNone(NUMBER)),
    columns: cell(LIST),
    bands: required(bandRows("commissionBands")),
  },
  { id: "id" },
);

/** A part of the pay. */
export const payComponent = record<PayComponent>({
  id: required(cell(ID)),
  names: required(names()),
  terms: required(cell(TERMS)),
  when: cell(CONDITIONS),
  otherwise: cell(TERMS),
  atLeast: cell(OPERAND),
  atMost: cell(OPERAND),
  digits: cell(orNone(NUMBER)),
  counted: cell(YES_NO),
});

const PAY_RULES = {
  floor: cell(orNone(OPERAND)),
  ceiling: cell(orNone(OPERAND)),
  digits: cell(orNone(NUMBER)),
  mode: cell(choice("mode")),
};

/** The rows of the card that round and limit the pay. */
export const payRules = Object.entries(PAY_RULES).flatMap(([name, field]) => field.columns(`pay.${name}`));

/** The pay: its components in a table, its limits and rounding among the calculation rules. */
export const pay = several<Pay>("pay", {
  components: required(rowsBelow("pay", payComponent)),
  floor: inCard("rules", PAY_RULES.floor),
  ceiling: inCard("rules", PAY_RULES.ceiling),
  digits: inCard("rules", PAY_RULES.digits),
  mode: inCard("rules", PAY_RULES.mode),
});

/** Payout rates by the total. */
export const payout = several<Bands>("payout", {
  bands: required(bandRows("payout")),
  edges: inCard("rules", cell(choice("edges"))),
});
