import type { Ranking } from "../../schemes/grades";
import type { TotalRule } from "../../schemes/total";
import { cell } from "../fields/cell";
import { usedGroup } from "../fields/group";
import { NUMBER, OPERAND, orNone } from "../fields/operandKinds";
import { choice } from "../fields/textKinds";

/** How the points become the total. */
export const total = usedGroup<TotalRule>({
  combine: cell(choice("combine")),
  base: cell(OPERAND),
  headline: cell(NUMBER),
  itemCount: cell(NUMBER),
  floor: cell(orNone(OPERAND)),
  cap: cell(orNone(OPERAND)),
  digits: cell(orNone(NUMBER)),
  mode: cell(choice("mode")),
  missing: cell(choice("missing")),
});

/** How people or teams are ranked. */
export const ranking = usedGroup<Ranking>({ order: cell(choice("order")), ties: cell(choice("ties")) });
