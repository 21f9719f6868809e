import type { MissingCells, Source } from "../../schemes/source";
import { cell, headerTexts } from "../fields/cell";
import { required } from "../fields/field";
import type { Field, Fields } from "../fields/field";
import { group } from "../fields/group";
import { NUMBER } from "../fields/operandKinds";
import { LIST, YES_NO, choice } from "../fields/textKinds";
import { rowBelow } from "../fields/rowsBelow";

/** Where a value comes from in the data sheet. */
export const SOURCE: Fields<Source> = {
  aggregate: required(cell(choice("aggregate"))),
  reads: required(cell(choice("reads"))),
  columns: required(headerTexts()),
  ofColumns: headerTexts(),
  weightColumns: headerTexts(),
  whereColumns: headerTexts(),
  whereNeeded: cell(YES_NO),
  missing: group<MissingCells>({ words: cell(LIST), zero: cell(YES_NO) }),
  within: group({ from: required(cell(NUMBER)), to: required(cell(NUMBER)) }),
  fewCasesBelow: cell(NUMBER),
};

/** The source of an input, indicator or incident: a row of the table of data sources. */
export function source(): Field<Source> {
  return rowBelow("sources", SOURCE);
}
