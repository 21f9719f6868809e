import { comparePaper } from "../../numbers/paper";
import type { RatedMethod } from "../../schemes/method";
import { rowFor, settledBands } from "../bandLookup";
import { asNumber, unsettled, Unsettled } from "../figure";
import { numberOrNone } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Points that a person gives, refused outside their range and where the rubric describes none such. */
export function rated(method: RatedMethod, id: string): Scorer {
  const rubric = method.rubric && settledBands({ bands: method.rubric });
  return (subject, full) => {
    const value = asNumber(valueOf(subject, method.of, id), id);
    if (value instanceof Unsettled) return { points: value };
    const from = numberOrNone(subject, method.from === undefined ? 0 : method.from);
    const to = numberOrNone(subject, method.to === undefined ? full : method.to);
    if (from instanceof Unsettled) return { points: from };
    if (to instanceof Unsettled) return { points: to };
    if ((from !== null && comparePaper(value, from) < 0) || (to !== null && comparePaper(value, to) > 0))
      return { points: unsettled({ code: "out of range", id, found: value, from, to }), value };
    if (!rubric) return { points: value, value };
    const row = rowFor(rubric, value, id);
    // Points that the rubric doesn't describe are still the rater's points; `id.level` says why no row holds them.
    return { points: value, value, ...(row instanceof Unsettled ? { noRow: row } : { row }) };
  };
}
