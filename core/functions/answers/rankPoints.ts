import { paper } from "../../numbers/paper";
import type { Ties } from "../../scores/ranks";
import { ranks } from "../../scores/ranks";
import type { Choices } from "../parameter";
import { choiceParameter, numberParameter } from "../parameter";
import type { Answer } from "../perCell";
import { answerRanked } from "../rankedRange";

const ORDER: Choices<"high" | "low"> = {
  high: "高|越高越好|降序|desc",
  low: "低|越低越好|升序|asc",
};
const TIES: Choices<Ties> = {
  best: "并列取高|取高|最好",
  average: "平均|取平均|mean",
  worst: "并列取低|取低|最差",
  dense: "紧凑|连续",
};

/** RANK_POINTS: level × (number of results + 1 − rank). */
export function answerRankPoints(results: unknown, level: unknown, order: unknown, ties: unknown): Answer {
  return answerRanked(results, "results", (values) => {
    const factor = numberParameter(level, "level", 1);
    const direction = choiceParameter(order, "order", ORDER, "high" as const);
    const places = ranks(values, direction, choiceParameter(ties, "ties", TIES, "best" as const));
    return places.map((rank) => paper(factor * (values.length + 1 - rank)));
  });
}
