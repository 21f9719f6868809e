import { limitNumber } from "../bands/limitNumber";
import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import type { Matrix } from "../cells/matrix";
import { comparePaper } from "../numbers/paper";
import { weightsTotal } from "../scores/weights";
import { foldText } from "../text/foldText";
import type { TableFinding } from "./finding";
import { finding, unreadable } from "./finding";

const TOTAL_ROW = /^(合计|总计|小计|总和|total|sum)/;

interface WeightCell {
  readonly row: number;
  readonly cell: unknown;
}

/** The cells that hold weights: the last column with numbers, or the row of numbers where they stand side by side. */
function weightCells(range: Matrix): WeightCell[] {
  const filled = range.filter((row) => !row.every(isBlank));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const numbersIn = (column: number): number =>
    filled.filter((row) => limitNumber(row[column]) !== undefined).length;
  const column = Array.from({ length: width }, (_, index) => width - 1 - index).find(
    (index) => numbersIn(index) > 1,
  );
  if (column === undefined) {
    const row = filled.findIndex((cells) => cells.some((cell) => limitNumber(cell) !== undefined));
    return (filled[row] ?? []).flatMap((cell) => (limitNumber(cell) === undefined ? [] : [{ row: 1, cell }]));
  }
  const hasHeader = limitNumber(filled[0]?.[column]) === undefined && !isBlank(filled[0]?.[column]);
  return filled
    .slice(hasHeader ? 1 : 0)
    .map((cells, index) => ({ row: index + 1, cell: cells[column], name: foldText(cellText(cells[0])) }))
    .filter(({ name }) => !TOTAL_ROW.test(name));
}

/** What is wrong with a column (or row) of weights: cells that are no weight, and a total other than 100 %. */
export function weightFindings(range: Matrix): TableFinding[] {
  const cells = weightCells(range);
  if (cells.length === 0) return [unreadable([], { code: "no table" })];
  const findings: TableFinding[] = [];
  const weights: number[] = [];
  for (const { row, cell } of cells) {
    const weight = limitNumber(cell);
    const place = { row, column: 1 };
    if (weight !== undefined && weight >= 0) {
      weights.push(weight);
    } else {
      const code = isBlank(cell) ? "blank parameter" : "not a number";
      findings.push(unreadable([row], { code, argument: "weights", found: cellText(cell), place }));
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
