import type { Scheme } from "../../core/schemes/scheme";
import type { SheetFinding } from "../../core/words/schemeSheetMessages";
import type { History } from "./history";
import { beginHistory, schemeOf } from "./history";

/** A scheme as a sheet of the workbook holds it. */
export interface InSheet {
  readonly scheme: Scheme;
  /** Fingerprint of the sheet's cells: another one says that the sheet was edited. */
  readonly hash: string;
  /** What can't be read; such a scheme is edited as far as it could be read. */
  readonly broken: readonly SheetFinding[];
}

/** A scheme that the pane has open: from a sheet of the workbook, or new and not saved yet. */
export interface OpenScheme {
  /** Tells it from the others while the pane is open. */
  readonly key: string;
  /** The sheet that it was read from or saved to; left out while it is new. */
  readonly sheet?: string;
  readonly history: History;
  /** What the sheet holds, as far as the pane knows; left out while the scheme is new. */
  readonly held?: InSheet;
  /** What somebody made of the sheet by hand while there were edits here. */
  readonly theirs?: InSheet;
}

/** The scheme as edited. */
export const editedScheme = ({ history }: OpenScheme): Scheme => schemeOf(history);

/** True where there is something that the sheet doesn't hold. */
export const isUnsaved = (open: OpenScheme): boolean => editedScheme(open) !== open.held?.scheme;

let count = 0;

/** A scheme that no sheet holds yet. */
export function newScheme(scheme: Scheme): OpenScheme {
  return { key: `new ${String(++count)}`, history: beginHistory(scheme) };
}
