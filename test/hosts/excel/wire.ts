import { HostError } from "../hostError";

/** A cell on its way between the tests and the page: errors are objects there that only the page has. */
export type Wire =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly sign: string; readonly text: string | null }
  | Wire[];

/** A cell or range as the page gets it. */
export function toWire(cell: unknown): Wire {
  if (Array.isArray(cell)) return cell.map(toWire);
  if (cell instanceof HostError) return { sign: cell.sign, text: cell.text };
  return cell as Wire;
}

/** A cell or range as the tests see it. */
export function fromWire(wire: Wire): unknown {
  if (Array.isArray(wire)) return wire.map(fromWire);
  return typeof wire === "object" && wire !== null ? new HostError(wire.sign, wire.text) : wire;
}
