import { CellFault } from "../../cells/cellFault";
import { isBlank } from "../../cells/blank";
import { cellText } from "../../cells/cellText";
import { cellBeside, isMissing, matrixOf, scalarOf } from "../../cells/matrix";
import { deduct } from "../../scores/deduct";
import { foldText } from "../../text/foldText";
import type { NotANumber } from "../parameter";
import { numberParameter } from "../parameter";
import type { Answer } from "../perCell";
import { readCellNumber } from "../perCell";
import { answerPerRecord, isColumn, listOf, readNumbers } from "../vectors";

const NO_FLOOR = ["none", "无", "不设"];

function floorParameter(floor: unknown): number | null | NotANumber {
  return NO_FLOOR.includes(foldText(cellText(scalarOf(floor)))) ? null : numberParameter(floor, "floor", 0);
}

/** DEDUCT: full points minus counts times points, one result a row. */
export function answerDeduct(full: unknown, counts: unknown, points: unknown, floor: unknown, zeroIfMoreThan: unknown): Answer {
  const fulls = matrixOf(full);
  // The shape of the answer is that of the counts, unless one count stands against several full scores.
  const records = matrixOf(counts).length === 1 && fulls.length > 1 ? fulls.map(() => matrixOf(counts)[0] ?? []) : counts;
  const lowest = floorParameter(floor);
  const limit = numberParameter(zeroIfMoreThan, "zero_if_more_than", null, { atLeast: 0 });
  const tariff = readNumbers(listOf(points), "points");
  const asOneColumn = isColumn(matrixOf(records)) && !("fault" in tariff) && tariff.length === matrixOf(records).length && tariff.length > 1;
  return answerPerRecord(records, asOneColumn, (record, row) => {
    const fullCell = cellBeside(fulls, asOneColumn ? 0 : row, 0);
    const most = readCellNumber(fullCell, "full", fulls.length === 1 ? 0 : row, 0);
    if (typeof most !== "number") {
      return isBlank(fullCell) && isMissing(full) ? new CellFault("#VALUE!", { code: "missing argument", argument: "full" }) : most;
    }
    if (lowest !== null && typeof lowest !== "number") return lowest;
    if (limit !== null && typeof limit !== "number") return limit;
    if ("fault" in tariff) return tariff.fault;
    if (tariff.length !== record.length) {
      return new CellFault("#VALUE!", { code: "sizes differ", argument: "points", found: tariff.length, expected: record.length, per: "counts" });
    }
    const blank = tariff.indexOf(null);
    if (blank >= 0) return new CellFault("#VALUE!", { code: "blank parameter", argument: "points", place: { row: 1, column: blank + 1 } });
    const occurrences = readNumbers(record, "counts", row);
    if ("fault" in occurrences) return occurrences.fault;
    const below = occurrences.find((count) => count !== null && count < 0);
    if (typeof below === "number") return new CellFault("#VALUE!", { code: "out of range", argument: "counts", found: below, atLeast: 0 });
    const limits = { floor: lowest, zeroIfMoreThan: limit };
    return deduct(most, occurrences.map((count) => count ?? 0), tariff as number[], limits);
  });
}
