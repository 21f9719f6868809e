import { limitNumber, statesNumber } from "../bands/limitNumber";
import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import type { Matrix } from "../cells/matrix";
import { widthOf } from "../cells/matrix";
import { comparePaper } from "../numbers/paper";
import { weightsTotal } from "../scores/weights";
import { foldText } from "../text/foldText";
import type { TableFinding } from "./finding";
import { finding, unreadable } from "./finding";

const TOTAL_ROW = /^(合计|总计|小计|总和|总分|总权重|total|sum)/;

interface WeightCell {
  readonly row: number;
  readonly cell: unknown;
}

const WEIGHT_HEADER = /权重|占比|比重|weight/;

/** The column that holds the weights: the one headed so, or the last with numbers in several rows. */
function weightColumn(range: Matrix): number {
  const width = widthOf(range);
  const columns = Array.from({ length: width }, (_, index) => width - 1 - index);
  const headed = (range[0] ?? []).findIndex((cell) => WEIGHT_HEADER.test(foldText(cellText(cell))));
  if (headed >= 0) return headed;
  const rowsWithNumber = (column: number): number => range.filter((row) => statesNumber(row[column])).length;
  const isRow = range.some((row) => row.filter(statesNumber).length > 1);
  return columns.find((column) => rowsWithNumber(column) > (isRow ? 1 : 0)) ?? -1;
}

/** The cells that hold weights: a column of them, or the row of numbers where they stand side by side. */
function weightCells(range: Matrix): WeightCell[] {
  const first = range.findIndex((row) => !row.every(isBlank));
  const column = weightColumn(range.slice(Math.max(first, 0)));
  if (column < 0) {
    const numbers = range.find((cells) => cells.some(statesNumber)) ?? [];
    return numbers.flatMap((cell) => (statesNumber(cell) ? [{ row: 1, cell }] : []));
  }
  const head = range[first]?.[column];
  const start = first + (!statesNumber(head) && !isBlank(head) ? 1 : 0);
  return range.slice(start).flatMap((cells, index) => {
    const skipped = cells.every(isBlank) || TOTAL_ROW.test(foldText(cellText(cells[0])));
    return skipped ? [] : [{ row: index + 1, cell: cells[column] }];
  });
}

/** What is wrong with a column (or row) of weights: cells that are no weight, and a total other than 100 %. */
export function weightFindings(range: Matrix): TableFinding[] {
  const cells = weightCells(range);
  if (cells.length === 0) return [unreadable([], { code: "no table" })];
  const findings: TableFinding[] = [];
  const weights: number[] = [];
  for (const { row, cell } of cells) {
    const weight = limitNumber(cell);
    if (weight !== undefined && weight < 0) {
      findings.push(
        unreadable([row], { code: "out of range", argument: "weights", found: weight, atLeast: 0 }),
      );
    } else if (weight !== undefined) {
      weights.push(weight);
    } else {
      const code = isBlank(cell) ? "blank parameter" : "not a number";
      findings.push(unreadable([row], { code, argument: "weights", found: cellText(cell), row, column: 1 }));
    }
  }
  const totalFraction = weightsTotal(weights);
  if (comparePaper(totalFraction, 1) !== 0) {
    findings.push(
      finding(
        "error",
        cells.map(({ row }) => row),
        null,
        { code: "weights-total", totalFraction },
      ),
    );
  }
  return findings;
}
