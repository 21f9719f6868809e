import type { ConditionSet } from "../../schemes/operand";
import type { ThresholdMethod, YesNoMethod } from "../../schemes/method";
import { holds } from "../conditions";
import type { Appraised } from "../definition";
import type { Figure, FigureSource } from "../figure";
import { unsettled, Unsettled } from "../figure";
import { numberOf } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** The figures of a person among which an indicator's own id means its value. */
class WithOwnValue implements FigureSource {
  constructor(
    private readonly subject: Appraised,
    private readonly id: string,
  ) {}

  figure(of: string): Figure {
    return of === this.id ? this.subject.given(of) : this.subject.figure(of);
  }
}

/** True where the conditions hold; in them the indicator's own id means its value, not its points. */
export function holdsFor(subject: Appraised, set: ConditionSet, id: string): boolean | Unsettled {
  return holds(new WithOwnValue(subject, id), set);
}

/** The points where the conditions hold, else the points for missing them. */
export function threshold(method: ThresholdMethod, id: string): Scorer {
  return (subject, full) => {
    const reached = holdsFor(subject, method.reached, id);
    if (reached instanceof Unsettled) return { points: reached };
    const value = valueOf(subject, method.of, id);
    const points = reached ? (method.points ?? full ?? 100) : (method.missedPoints ?? 0);
    return { points: numberOf(subject, points), ...(!(value instanceof Unsettled) && { value }) };
  };
}

/** Yes gives the full points, no gives 0. */
export function yesNo(method: YesNoMethod, id: string): Scorer {
  return (subject, full) => {
    const value = valueOf(subject, method.of, id);
    if (value instanceof Unsettled) return { points: value };
    if (typeof value !== "boolean")
      return {
        points: unsettled({ code: "not one of", id, found: String(value), allowed: ["true", "false"] }),
      };
    return { points: value ? (full ?? 100) : 0, value };
  };
}
