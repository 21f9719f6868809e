import type { Incident, Repetition } from "../../schemes/incident";
import { cell, names } from "../fields/cell";
import { required } from "../fields/field";
import { group } from "../fields/group";
import { OPERAND, orNone } from "../fields/operandKinds";
import { CONDITIONS, ID, choice } from "../fields/textKinds";
import { record } from "../fields/rowsBelow";
import { tariff } from "../fields/tariff";
import { source } from "./source";

/** What happens and is noted, and what it costs or earns. */
export const incident = record<Incident>(
  {
    id: required(cell(ID)),
    names: required(names()),
    effect: required(cell(choice("effect"))),
    points: tariff("points"),
    money: tariff("money"),
    toward: cell(ID),
    unit: cell(choice("unit")),
    of: cell(ID),
    when: cell(CONDITIONS),
    repetition: group<Repetition>({
      times: required(cell(OPERAND)),
      applies: cell(choice("applies")),
      cap: cell(orNone(OPERAND)),
    }),
    source: source(),
  },
  {
    id: "id",
    kind: "incident",
    unit: ({ unit, of }, unitOf) => unit ?? (of === undefined ? undefined : unitOf(of)),
  },
);
