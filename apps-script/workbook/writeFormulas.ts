import type { Change } from "../../core/workbook/change";
import { TEXT_FORMAT } from "../../core/workbook/cellLook";
import { ANY_FORMAT } from "./cellLook";
import type { OpenSheet } from "./openSheet";

type FormulaChange = Extract<Change, { kind: "formula" }>;

/** Formulas below each other: one call writes them all. */
function columnsOf(changes: readonly FormulaChange[]): FormulaChange[][] {
  const columns: FormulaChange[][] = [];
  const inOrder = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const change of inOrder) {
    const last = columns[columns.length - 1];
    const above = last?.[last.length - 1];
    if (last && above?.column === change.column && above.row + 1 === change.row) last.push(change);
    else columns.push([change]);
  }
  return columns;
}

/** Gives cells formulas; of two for one cell the later one stays. */
export function writeFormulas(open: OpenSheet, changes: readonly FormulaChange[]): void {
  const latest = new Map(changes.map((change) => [`${change.row} ${change.column}`, change]));
  for (const column of columnsOf([...latest.values()])) {
    const [first] = column;
    if (!first) continue;
    const range = open.range({ row: first.row, column: first.column, rows: column.length, columns: 1 });
    // In a cell for texts a formula would be one.
    if (!open.hasPlainFormats) {
      const formats = range.getNumberFormats();
      if (formats.some(([format]) => format === TEXT_FORMAT))
        range.setNumberFormats(
          formats.map(([format = ""]) => [format === TEXT_FORMAT ? ANY_FORMAT : format]),
        );
    }
    range.setFormulas(column.map(({ formula }) => [formula]));
  }
  open.isBlank = false;
}
