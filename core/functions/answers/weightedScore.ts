import { matrixOf } from "../../cells/matrix";
import type { MissingScores } from "../../scores/weightedScore";
import { weightedScore } from "../../scores/weightedScore";
import { readWeights } from "../../scores/weights";
import type { Choices } from "../parameter";
import { choiceParameter, requiredCells } from "../parameter";
import type { Answer } from "../perCell";
import { orThrow } from "../perCell";
import { answerPerRecord, isColumn, readNumberList, readNumbers, requireSameSize } from "../vectors";

const MISSING: Choices<MissingScores> = {
  error: "报错|错误",
  zero: "0|零|记零|按零",
  renormalise: "renormalize|重新分配|归一|归一化|按比例",
};

/** WEIGHTED_SCORE: Σ score × weight of each row. */
export function answerWeightedScore(scores: unknown, weights: unknown, missing: unknown): Answer {
  return answerPerRecord(scores, () => {
    const list = readNumberList(requiredCells(weights, "weights"), "weights");
    const policy = choiceParameter(missing, "missing", MISSING, "error" as const);
    const people = matrixOf(scores);
    const asOneColumn = isColumn(people) && list.length === people.length;
    return {
      asOneColumn,
      answer: (record, row) => {
        requireSameSize(list.length, "weights", record.length, "scores");
        return orThrow(
          weightedScore(
            readNumbers(record, "scores", asOneColumn ? "down" : row),
            orThrow(readWeights(list)),
            policy,
          ),
        );
      },
    };
  });
}
