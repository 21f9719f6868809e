import type { Scheme } from "../../core/schemes/scheme";
import type { SheetFinding } from "../../core/words/schemeSheetMessages";
import type { History } from "./history";
import { beginHistory, schemeOf } from "./history";

/** A scheme that the pane has open: from a sheet of the workbook, or new and not saved yet. */
export interface OpenScheme {
  /** Tells it from the others while the pane is open. */
  readonly key: string;
  /** The sheet that it was read from or saved to; left out while it is new. */
  readonly sheet?: string;
  readonly history: History;
  /** The document as the sheet holds it, as far as the pane knows; left out while it is new. */
  readonly saved?: Scheme;
  /** What can't be read of the sheet; such a scheme is edited as far as it could be read. */
  readonly broken: readonly SheetFinding[];
  /** The document as somebody changed the sheet by hand while there were edits here. */
  readonly theirs?: Scheme;
}

/** The scheme as edited. */
export const editedScheme = ({ history }: OpenScheme): Scheme => schemeOf(history);

/** True where there is something that the sheet doesn't hold. */
export const isUnsaved = (open: OpenScheme): boolean => editedScheme(open) !== open.saved;

let count = 0;

/** A scheme that no sheet holds yet. */
export function newScheme(scheme: Scheme): OpenScheme {
  return { key: `new ${++count}`, history: beginHistory(scheme), broken: [] };
}
