import type { BandTable } from "../bands/bandTable";
import { BUILTIN_TABLES, builtinTable } from "../bands/builtinTables";
import type { EdgesOption } from "../bands/edgesOption";
import { EDGES_OPTIONS } from "../bands/edgesOption";
import { readBandTable } from "../bands/readBandTable";
import type { SettledBands } from "../bands/settleBands";
import { settleBands } from "../bands/settleBands";
import { fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import type { Matrix } from "../cells/matrix";
import { isOmitted, scalarOf } from "../cells/matrix";
import { choiceParameter, requiredCells } from "./parameter";
import { passOnError } from "./perCell";

interface Remembered {
  readonly cells: Matrix;
  readonly edges: EdgesOption;
  readonly bands: SettledBands;
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

/** Throws what makes a table useless as a whole: no rows, no column behind the limits, a row that can't be read. */
function refuseUseless({ form, rows, unreadable }: BandTable, accepts: TableUse["accepts"]): void {
  const [first] =
    form === "labels" && !accepts ? rows.map((row) => ({ ...row, reason: "no limit" as const })) : unreadable;
  if (first) throw fault("unreadable row", first);
  if (rows.every(({ answers }) => answers.length === 0)) throw fault("no table");
}

/** The cells of a table argument and the edges it asks for by itself; a text names a built-in table. */
export function tableCells(
  argument: unknown,
  name: string,
): { readonly cells: Matrix; readonly edges: EdgesOption } {
  const cells = requiredCells(argument, name);
  if (cells.length > 1 || cells[0]?.length !== 1) return { cells, edges: "as worded" };
  const only = scalarOf(argument);
  passOnError(only);
  const found = cellText(only);
  const table = builtinTable(found);
  if (table === undefined) throw fault("unknown table", { found, known: BUILTIN_TABLES.map(({ id }) => id) });
  return table;
}

/** What a function makes of its table argument besides a table of limits. */
export interface TableUse {
  /** Built-in table that stands for an argument left out. */
  readonly otherwise?: string;
  /** Where grades may stand in the place of limits. */
  readonly accepts?: "labels too";
}

/** Reads a table argument and settles its edges. */
export function bandsArgument(
  argument: unknown,
  name: string,
  edges: unknown,
  use: TableUse = {},
): SettledBands {
  const table = tableCells(
    use.otherwise !== undefined && isOmitted(argument) ? use.otherwise : argument,
    name,
  );
  const bands = settledTable(table.cells, choiceParameter(edges, "edges", EDGES_OPTIONS, table.edges));
  // An error value among the limits is why its row can't be read.
  if (bands.table.unreadable.length > 0) table.cells.forEach(([limit]) => passOnError(limit));
  refuseUseless(bands.table, use.accepts);
  return bands;
}
