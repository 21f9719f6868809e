import type { Section } from "../../schemes/indicator";
import type { FigureOfScheme, Input, Parameter } from "../../schemes/scheme";
import { blankIsNull, cell, names } from "../fields/cell";
import { required } from "../fields/field";
import { group } from "../fields/group";
import { FIGURE_NUMBER, OPERAND, orNone } from "../fields/operandKinds";
import { CONDITIONS, ID, YES_NO, choice } from "../fields/textKinds";
import { record } from "../fields/rowsBelow";
import { source } from "./source";

/** A figure that is the same for everybody; a blank value isn't configured. */
export const parameter = record<Parameter>(
  {
    id: required(cell(ID)),
    names: required(names()),
    value: required(blankIsNull(cell(FIGURE_NUMBER))),
    unit: required(cell(choice("unit"))),
  },
  { id: "id", unit: ({ unit }) => unit },
);

/** A value of each person beside the indicators. */
export const input = record<Input>(
  {
    id: required(cell(ID)),
    names: required(names()),
    unit: required(cell(choice("unit"))),
    list: cell(YES_NO),
    from: group<FigureOfScheme>({ scheme: required(cell(ID)), figure: required(cell(ID)) }),
    source: source(),
  },
  { id: "id", kind: "input" },
);

/** Indicators that are added up together. */
export const section = record<Section>({
  id: required(cell(ID)),
  names: required(names()),
  parent: cell(ID),
  fullPoints: cell(OPERAND),
  headline: cell(choice("headline")),
  floor: cell(orNone(OPERAND)),
  zeroWhen: cell(CONDITIONS),
});
