/** Why the spreadsheet didn't do what the pane asked. */
export type HostFaultCode =
  /** It can't be reached at all. */
  | "unreachable"
  /** It took too long; it may or may not have been done. */
  | "timed out"
  /** Somebody else's run is under way. */
  | "busy"
  /** This user may not edit the workbook, or hasn't allowed the add-in to. */
  | "not allowed"
  /** The browser is signed in to several accounts, and the host took the wrong one. */
  | "accounts"
  /** A cell is being edited: the spreadsheet waits for Enter. */
  | "cell being edited"
  /** This version of the spreadsheet lacks what is needed. */
  | "not supported"
  /** Something else; the detail says what. */
  | "failed";

/** Thrown by the ports of a host; the pane tells it in words and keeps the edits. */
export class HostFault extends Error {
  /** @param detail what the host itself said, or what it lacks */
  constructor(
    readonly code: HostFaultCode,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "HostFault";
  }
}
