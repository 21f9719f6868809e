/**
 * How much one request or answer is let to grow: Excel on the web takes 5 MB of each, and a Chinese character may
 * travel as the six bytes of its escape.
 */
export const PAYLOAD_BYTES = 2_000_000;

/** What a cell takes beside its text. */
const CELL_BYTES = 3;
const NUMBER_BYTES = 12;
const BYTES_BEYOND_ASCII = 3;
const LAST_ASCII = 0x7f;

/** About how many bytes a cell takes on its way. */
function cellBytes(cell: unknown): number {
  if (typeof cell !== "string") return NUMBER_BYTES;
  let bytes = CELL_BYTES;
  for (let at = 0; at < cell.length; at++) bytes += cell.charCodeAt(at) > LAST_ASCII ? BYTES_BEYOND_ASCII : 1;
  return bytes;
}

/** About how many bytes a row of cells takes. */
export function rowBytes(cells: readonly unknown[]): number {
  return cells.reduce<number>((sum, cell) => sum + cellBytes(cell), CELL_BYTES);
}
