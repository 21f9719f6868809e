/// <reference types="custom-functions-runtime" />
import type { Wire } from "./wire";

type Mappings = Record<string, ((...cells: unknown[]) => unknown) | undefined>;

/** A call on its way into the page. */
export interface AssociatedCall {
  readonly id: string;
  /** Wires; typed loosely, since the browser driver takes recursive types apart without end. */
  readonly cells: readonly unknown[];
}

/** Its answer on the way back, or what went wrong where no answer of Excel's kind came. */
export type Answered = { readonly answer: Wire } | { readonly foreign: string };

/**
 * Calls an associated function inside the page as Excel does: the declared cells, then the invocation object.
 * Runs in the page, so that it may use nothing from this file.
 */
export function callAssociated({ id, cells }: AssociatedCall): Answered {
  const mappings = (CustomFunctions as unknown as { _association: { mappings: Mappings } })._association
    .mappings;
  const associated = mappings[id];
  if (!associated) return { foreign: `nothing is associated with ${id}` };
  const foreign = new Set<unknown>();

  const toCell = (wire: Wire): unknown => {
    if (Array.isArray(wire)) return wire.map(toCell);
    if (typeof wire !== "object" || wire === null) return wire;
    const code = Object.values(CustomFunctions.ErrorCode).find((known) => known === wire.sign);
    if (code === undefined) throw new Error(`an error Excel doesn't know: ${wire.sign}`);
    const error = new CustomFunctions.Error(code);
    foreign.add(error);
    return error;
  };
  const fromCell = (cell: unknown): Wire => {
    if (Array.isArray(cell)) return cell.map(fromCell);
    if (cell instanceof CustomFunctions.Error) {
      // An error that passed through is the very object that came in, and has no text of ours.
      return { sign: cell.code, text: foreign.has(cell) ? null : (cell.message ?? "") };
    }
    if (typeof cell === "object")
      throw new Error(`an object Excel can't show: ${Object.prototype.toString.call(cell)}`);
    return cell as Wire;
  };

  let answer: unknown;
  try {
    answer = associated(...cells.map((cell) => toCell(cell as Wire)), { functionName: id });
  } catch (thrown) {
    if (!(thrown instanceof CustomFunctions.Error)) return { foreign: String(thrown) };
    answer = thrown;
  }
  return { answer: fromCell(answer) };
}
