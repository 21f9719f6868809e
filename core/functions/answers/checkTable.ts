import { Phrase } from "../../cells/phrase";
import type { TableKind } from "../../check/checkTable";
import { checkTable } from "../../check/checkTable";
import { intervalText } from "../../check/finding";
import { COMMISSION_METHODS } from "../../commission/method";
import type { Choices } from "../parameter";
import { choiceParameter } from "../parameter";
import type { Answer } from "../perCell";
import { answerWhole } from "../perCell";
import { tableCells } from "../tableArgument";

const KINDS: Choices<TableKind> = {
  grade: "等级|grades",
  weights: "权重|weight",
  ...COMMISSION_METHODS,
};

/** CHECK_TABLE: findings as rows of severity, code, rows, interval and message; the one row "ok" without any. */
export function answerCheckTable(bands: unknown, kind: unknown): Answer {
  const answer = answerWhole(() => {
    const findings = checkTable(
      tableCells(bands, "bands").cells,
      choiceParameter(kind, "kind", KINDS, "grade" as const),
    );
    return findings.map(({ severity, rows, interval, message }) => [
      severity,
      message.code,
      rows.join(","),
      interval === null ? "" : intervalText(interval),
      new Phrase({ ...message, rows }),
    ]);
  });
  if (!Array.isArray(answer)) return [[answer]];
  return answer.length === 0 ? [["ok", "", "", "", ""]] : (answer as Answer);
}
