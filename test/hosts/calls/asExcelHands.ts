/** What Excel needs to know of a parameter, as in `functions.json`. */
export interface ParameterShape {
  readonly name: string;
  readonly dimensionality?: string;
}

/**
 * The cells of a call as Excel hands them over: a single cell for a matrix parameter becomes a 1 × 1 range,
 * what is left out becomes null.
 */
export function asExcelHands(cells: readonly unknown[], parameters: readonly ParameterShape[]): unknown[] {
  return parameters.map(({ dimensionality }, index) => {
    const cell = cells[index] ?? null;
    // An omitted matrix is null, an empty cell in the place of a matrix is a range of one blank.
    if (index >= cells.length || dimensionality !== "matrix" || Array.isArray(cell)) return cell;
    return cell === null && index > 0 ? null : [[cell]];
  });
}

/** A 1 × 1 range as its cell: hosts differ in which of the two a single cell is. */
export function singleCell(answer: unknown): unknown {
  if (!Array.isArray(answer) || answer.length !== 1) return answer;
  const row: unknown = answer[0];
  return Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : answer;
}
