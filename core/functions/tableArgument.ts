import type { BandTable } from "../bands/bandTable";
import { BUILTIN_TABLES, builtinTable } from "../bands/builtinTables";
import type { EdgesOption } from "../bands/edgesOption";
import { readEdgesOption } from "../bands/edgesOption";
import { readBandTable } from "../bands/readBandTable";
import type { SettledBands } from "../bands/settleBands";
import { settleBands } from "../bands/settleBands";
import { CellFault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { isErrorValue } from "../cells/errorValue";
import type { Matrix } from "../cells/matrix";
import { isOmitted, matrixOf, scalarOf } from "../cells/matrix";

interface Remembered {
  readonly cells: Matrix;
  readonly edges: EdgesOption;
  readonly bands: SettledBands;
}

/** What a cell shows in the place of an argument that can't be used: a fault, or an error value passed on. */
export interface Unusable {
  readonly fault: unknown;
}

/** The tables read last, newest first: a column of formulas over one table reads it once. */
const remembered: Remembered[] = [];
const TABLES_REMEMBERED = 12;

function sameCells(left: Matrix, right: Matrix): boolean {
  return (
    left.length === right.length &&
    left.every((row, index) => {
      const other = right[index] ?? [];
      return row.length === other.length && row.every((cell, column) => Object.is(cell, other[column]));
    })
  );
}

function settledTable(cells: Matrix, edges: EdgesOption): SettledBands {
  const known = remembered.find((entry) => entry.edges === edges && sameCells(entry.cells, cells));
  if (known) return known.bands;
  const bands = settleBands(readBandTable(cells), edges);
  // A copy: the host may reuse its arrays.
  remembered.unshift({ cells: cells.map((row) => [...row]), edges, bands });
  remembered.length = Math.min(remembered.length, TABLES_REMEMBERED);
  return bands;
}

/** What makes a table useless as a whole: no rows, no column behind the limits, a row that can't be read. */
function tableFault({ form, rows, unreadable }: BandTable, labels: "labels too" | undefined): CellFault | null {
  const [first] = form === "labels" && labels === undefined ? rows.map((row) => ({ ...row, reason: "no limit" as const })) : unreadable;
  if (first) return new CellFault("#VALUE!", { code: "unreadable row", row: first.row, found: first.written, reason: first.reason });
  if (rows.length === 0) return new CellFault("#VALUE!", { code: "table without rows" });
  return rows.every(({ answers }) => answers.length === 0) ? new CellFault("#VALUE!", { code: "table too narrow" }) : null;
}

/** The cells of a table argument and the edges it asks for by itself; a text names a built-in table. */
export function tableCells(argument: unknown, name: string): { readonly cells: Matrix; readonly edges: EdgesOption } | Unusable {
  if (isOmitted(argument)) return { fault: new CellFault("#VALUE!", { code: "missing argument", argument: name }) };
  const cells = matrixOf(argument);
  const only = cells.length === 1 && cells[0]?.length === 1 ? scalarOf(argument) : undefined;
  if (only === undefined) return { cells, edges: "as worded" };
  if (isErrorValue(only)) return { fault: only };
  const found = cellText(only);
  const table = builtinTable(found);
  if (table) return { cells: table.cells, edges: table.edges };
  return { fault: new CellFault("#VALUE!", { code: "unknown table", found, known: BUILTIN_TABLES.map(({ id }) => id) }) };
}

/** What a function makes of its table argument besides a table of limits. */
export interface TableUse {
  /** Built-in table that stands for an argument left out. */
  readonly otherwise?: string;
  /** Where grades may stand in the place of limits. */
  readonly accepts?: "labels too";
}

/** Reads a table argument and settles its edges; what to show in its place where that can't be done. */
export function bandsArgument(argument: unknown, name: string, edges: unknown, use: TableUse = {}): SettledBands | Unusable {
  const asked = use.otherwise !== undefined && isOmitted(argument) ? use.otherwise : argument;
  const table = tableCells(asked, name);
  if ("fault" in table) return table;
  const option = readEdgesOption(edges, table.edges);
  if (typeof option !== "string") return { fault: option };
  const bands = settledTable(table.cells, option);
  const fault = tableFault(bands.table, use.accepts);
  return fault ? { fault } : bands;
}
