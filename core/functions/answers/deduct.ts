import { fault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { cellBeside, scalarOf } from "../../cells/matrix";
import { deduct } from "../../scores/deduct";
import { foldText } from "../../text/foldText";
import { NOT_NEGATIVE, cellsBeside, numberParameter, requiredCells, within } from "../parameter";
import type { Answer } from "../perCell";
import { readCellNumber } from "../perCell";
import { answerPerRecord, isColumn, readNumberList, readNumbers, requireSameSize } from "../vectors";

const NO_FLOOR = ["none", "无", "不设"];

function readTariff(points: unknown): number[] {
  return readNumberList(requiredCells(points, "points"), "points").map((number, index) => {
    if (number === null) throw fault("blank parameter", { argument: "points", row: 1, column: index + 1 });
    return within(number, "points", NOT_NEGATIVE);
  });
}

/** DEDUCT: full points minus counts times points, one result a row. */
export function answerDeduct(
  full: unknown,
  counts: unknown,
  points: unknown,
  floor: unknown,
  zeroIfMoreThan: unknown,
): Answer {
  return answerPerRecord(counts, () => {
    const people = requiredCells(counts, "counts");
    const tariff = readTariff(points);
    const asOneColumn = isColumn(people) && tariff.length === people.length && tariff.length > 1;
    const fulls = cellsBeside(full, "full", asOneColumn ? "" : people.map(() => [""]), "counts");
    const limits = {
      floor: NO_FLOOR.includes(foldText(cellText(scalarOf(floor))))
        ? null
        : numberParameter(floor, "floor", 0),
      zeroIfMoreThan: numberParameter(zeroIfMoreThan, "zero_if_more_than", null, NOT_NEGATIVE),
    };
    return {
      asOneColumn,
      answer: (record, row) => {
        const most = readCellNumber(cellBeside(fulls, row, 0), "full", row);
        if (most === null) return "";
        requireSameSize(tariff.length, "points", record.length, "counts");
        const occurrences = readNumbers(record, "counts", asOneColumn ? "down" : row).map((count) =>
          within(count ?? 0, "counts", NOT_NEGATIVE),
        );
        return deduct(most, occurrences, tariff, limits);
      },
    };
  });
}
