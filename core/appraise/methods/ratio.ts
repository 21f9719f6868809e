import { CellFault } from "../../cells/cellFault";
import { paper } from "../../numbers/paper";
import type { EmptyDenominator, RatioMethod } from "../../schemes/method";
import { attainment } from "../../scores/ratio";
import { comparedAs, rowFor, rowNumber, settledBands } from "../bandLookup";
import type { Appraised } from "../definition";
import type { Figure } from "../figure";
import { asNumber, unsettled, Unsettled } from "../figure";
import { sumOf } from "../incidentSum";
import { numberOf } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** What a share of nothing comes to. */
export function ofNothing(policy: EmptyDenominator | undefined, id: string): number | Unsettled {
  if (policy === "zero") return 0;
  return policy === "one" ? 1 : unsettled({ code: "nothing to divide by", id });
}

/** Actual to target, or a part of a whole. */
export function ratio(method: RatioMethod, id: string): Scorer {
  const settled =
    method.bands && settledBands({ bands: method.bands, ...(method.edges && { edges: method.edges }) });
  const better = method.better ?? "higher";
  const figureOf = (subject: Appraised): Figure =>
    method.part ? sumOf(subject, method.part) : valueOf(subject, method.of, id);
  const targetOf = (subject: Appraised): number | Unsettled => {
    const { target } = method;
    if (target !== "team mean" && target !== "team median") return numberOf(subject, target);
    return subject.group.target(target, id, figureOf) ?? unsettled({ code: "nothing to divide by", id });
  };
  return (subject, full) => {
    const value = asNumber(figureOf(subject), id);
    const target = targetOf(subject);
    if (value instanceof Unsettled) return { points: value };
    if (target instanceof Unsettled) return { points: target, value };
    const divided = attainment(value, target, method.capFraction ?? null, better);
    const reached = divided instanceof CellFault ? ofNothing(method.emptyDenominator, id) : divided;
    if (reached instanceof Unsettled) return { points: reached, value, target };
    const basis = { value, target, attainmentFraction: reached };
    if (settled) {
      const row = rowFor(settled, reached, id);
      return row instanceof Unsettled
        ? { points: row, ...basis }
        : { points: rowNumber(row, id), ...basis, row, ...comparedAs(settled, reached) };
    }
    return { points: method.gives === "fraction" ? reached : paper(reached * (full ?? 100)), ...basis };
  };
}
