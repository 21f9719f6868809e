import type { Change } from "../workbook/change";
import type { FrozenFormula } from "./frozenFormula";
import { ownCell } from "./frozenFormula";

/** The changes that put formulas back: the cells that they fill go blank first, or they couldn't fill them. */
export function putBack(formulas: readonly FrozenFormula[]): Change[] {
  return formulas.flatMap((frozen): Change[] => {
    const { sheet, row, column, formula, area = ownCell(frozen) } = frozen;
    const blanks: Change[] =
      area.rows * area.columns === 1
        ? []
        : [
            {
              kind: "write",
              sheet,
              row: area.row,
              column: area.column,
              cells: Array.from({ length: area.rows }, () =>
                Array.from({ length: area.columns }, () => null),
              ),
            },
          ];
    return [...blanks, { kind: "formula", sheet, row, column, formula }];
  });
}
