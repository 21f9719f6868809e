import { CellFault } from "../../cells/cellFault";
import { matrixOf } from "../../cells/matrix";
import { isMissing } from "../../cells/matrix";
import { readWeights } from "../../scores/weights";
import type { MissingScores } from "../../scores/weightedScore";
import { weightedScore } from "../../scores/weightedScore";
import { answerFault } from "../answerFromBands";
import type { Choices } from "../parameter";
import { choiceParameter } from "../parameter";
import type { Answer } from "../perCell";
import { answerPerRecord, isColumn, listOf, readNumbers } from "../vectors";

const MISSING: Choices<MissingScores> = {
  error: ["报错", "错误"],
  zero: ["0", "零", "记零", "按零"],
  renormalise: ["renormalize", "重新分配", "归一", "归一化", "按比例"],
};

/** WEIGHTED_SCORE: Σ score × weight of each row. */
export function answerWeightedScore(scores: unknown, weights: unknown, missing: unknown): Answer {
  const matrix = matrixOf(scores);
  const fail = (fault: unknown): Answer => answerPerRecord(scores, false, () => fault);
  if (isMissing(weights)) return fail(new CellFault("#VALUE!", { code: "missing argument", argument: "weights" }));
  const read = readNumbers(listOf(weights), "weights");
  if ("fault" in read) return fail(read.fault);
  const asOneColumn = isColumn(matrix) && read.length === matrix.length;
  const policy = choiceParameter(missing, "missing", MISSING, "error" as const);
  if (typeof policy !== "string") return answerFault(scores, policy);
  return answerPerRecord(scores, asOneColumn, (record, row) => {
    if (record.length !== read.length) {
      const sizes = { argument: "weights", found: read.length, expected: record.length, per: "scores" };
      return new CellFault("#VALUE!", { code: "sizes differ", ...sizes });
    }
    const values = readNumbers(record, "scores", row);
    if ("fault" in values) return values.fault;
    const fractions = readWeights(read);
    return fractions instanceof CellFault ? fractions : weightedScore(values, fractions, policy);
  });
}
