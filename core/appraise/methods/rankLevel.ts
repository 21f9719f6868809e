import { paper } from "../../numbers/paper";
import type { RankLevelMethod } from "../../schemes/method";
import type { Appraised, Ranked } from "../definition";
import { asNumber, unsettled, Unsettled } from "../figure";
import type { Figure } from "../figure";
import { numberOf, numberOrNone } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Level × (units + 1 − rank) over everybody who has a result. */
export function rankLevel(method: RankLevelMethod, id: string): Scorer {
  const resultOf = (subject: Appraised): Figure => valueOf(subject, method.of, id);
  const ranked: Ranked = { figureOf: resultOf, order: method.order ?? "high", ties: method.ties ?? "best" };
  return (subject) => {
    const value = asNumber(resultOf(subject), id);
    if (value instanceof Unsettled) return { points: value };
    const level = numberOf(subject, method.level);
    const units = numberOrNone(subject, method.units) ?? subject.group.count(id, resultOf);
    if (level instanceof Unsettled) return { points: level, value };
    if (units instanceof Unsettled) return { points: units, value };
    const rank = subject.group.rankOf(subject, ranked);
    if (rank === undefined) return { points: unsettled({ code: "nothing ranked", id }), value };
    return { points: paper(level * (units + 1 - rank)), value, rank, units };
  };
}
