import { paper } from "../../numbers/paper";
import type { RankLevelMethod } from "../../schemes/method";
import type { Appraised } from "../definition";
import { asNumber, unsettled, Unsettled } from "../figure";
import type { Figure } from "../figure";
import { numberOf, numberOrNone } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Level × (units + 1 − rank) over everybody who has a result. */
export function rankLevel(method: RankLevelMethod, id: string): Scorer {
  const resultOf = (subject: Appraised): Figure => valueOf(subject, method.of, id);
  return (subject) => {
    const value = asNumber(resultOf(subject), id);
    if (value instanceof Unsettled) return { points: value };
    const level = numberOf(subject, method.level);
    const units = numberOrNone(subject, method.units) ?? subject.group.count(id, resultOf);
    if (level instanceof Unsettled) return { points: level, value };
    if (units instanceof Unsettled) return { points: units, value };
    const order = method.order ?? "high";
    const rank = subject.group.rankOf(subject, id, resultOf, order, method.ties ?? "best");
    if (rank === undefined) return { points: unsettled({ code: "nothing ranked", id }), value };
    return { points: paper(level * (units + 1 - rank)), value, rank, units };
  };
}
