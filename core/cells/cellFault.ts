import type { FaultMessage } from "../words/messages";

/** The error a cell shows: nothing fits (`#N/A`), or the input can't be used (`#VALUE!`). */
export type FaultSign = "#N/A" | "#VALUE!";

/**
 * An error as data: which error a cell shows and what it has to say.
 * The engine makes it; a host renders it in the user's language.
 */
export class CellFault {
  constructor(
    readonly sign: FaultSign,
    readonly message: FaultMessage,
  ) {}
}
