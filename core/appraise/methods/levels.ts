import type { LevelsMethod } from "../../schemes/method";
import { unsettled, Unsettled } from "../figure";
import { numberOf } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Points of the named level. */
export function levels({ of, levels: known }: LevelsMethod, id: string): Scorer {
  return (subject) => {
    const value = valueOf(subject, of, id);
    if (value instanceof Unsettled) return { points: value };
    const found = String(value).trim();
    const level = known.find((each) => each.id === found || Object.values(each.names).includes(found));
    const allowed = known.map((each) => each.id);
    if (!level) return { points: unsettled({ code: "not one of", id, found, allowed }), value };
    return { points: numberOf(subject, level.points), value };
  };
}
