import { fault } from "../../cells/cellFault";
import { cellText } from "../../cells/cellText";
import { cellBeside, scalarOf } from "../../cells/matrix";
import { deduct } from "../../scores/deduct";
import { foldText } from "../../text/foldText";
import { numberParameter, requiredCells, within } from "../parameter";
import type { Answer } from "../perCell";
import { readCellNumber } from "../perCell";
import { answerPerRecord, isColumn, listOf, readNumbers, requireSameSize } from "../vectors";

const NO_FLOOR = ["none", "无", "不设"];

function readTariff(points: unknown): number[] {
  return readNumbers(listOf(requiredCells(points, "points")), "points").map((number, index) => {
    if (number === null)
      throw fault("blank parameter", { argument: "points", place: { row: 1, column: index + 1 } });
    return number;
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
    const fulls = requiredCells(full, "full");
    const tariff = readTariff(points);
    const limits = {
      floor: NO_FLOOR.includes(foldText(cellText(scalarOf(floor))))
        ? null
        : numberParameter(floor, "floor", 0),
      zeroIfMoreThan: numberParameter(zeroIfMoreThan, "zero_if_more_than", null, { atLeast: 0 }),
    };
    const people = requiredCells(counts, "counts");
    return {
      asOneColumn: isColumn(people) && tariff.length === people.length,
      answer: (record, row) => {
        const most = readCellNumber(cellBeside(fulls, row, 0), "full", row);
        if (most === null) return "";
        requireSameSize(tariff.length, "points", record.length, "counts");
        const occurrences = readNumbers(record, "counts", row).map((count) =>
          within(count ?? 0, "counts", { atLeast: 0 }),
        );
        return deduct(most, occurrences, tariff, limits);
      },
    };
  });
}
