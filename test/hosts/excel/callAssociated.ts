import type { OfficeWindow } from "./officeWindow";
import type { Wire } from "./wire";

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
  const { CustomFunctions: client } = window as unknown as OfficeWindow;
  const associated = client?._association.mappings[id];
  if (!client?.Error || !associated) return { foreign: `nothing is associated with ${id}` };
  const ClientError = client.Error;
  const foreign = new Set<unknown>();

  const toCell = (wire: Wire): unknown => {
    if (Array.isArray(wire)) return wire.map(toCell);
    if (typeof wire !== "object" || wire === null) return wire;
    const error = new ClientError(wire.sign);
    foreign.add(error);
    return error;
  };
  const fromCell = (cell: unknown): Wire => {
    if (Array.isArray(cell)) return cell.map(fromCell);
    if (cell instanceof ClientError) {
      // An error that passed through is the very object that came in, and has no text of ours.
      return { sign: cell.code, text: foreign.has(cell) ? null : cell.message };
    }
    if (typeof cell === "object")
      throw new Error(`an object Excel can't show: ${Object.prototype.toString.call(cell)}`);
    return cell as Wire;
  };

  let answer: unknown;
  try {
    answer = associated(...cells.map((cell) => toCell(cell as Wire)), { functionName: id });
  } catch (thrown) {
    if (!(thrown instanceof ClientError)) return { foreign: String(thrown) };
    answer = thrown;
  }
  return { answer: fromCell(answer) };
}
