import type { WorkbookPort } from "../../core/workbook/port";
import type { Language } from "../../core/words/language";
import type { LibraryPort } from "./libraryPort";
import type { SchedulePort } from "./schedulePort";
import type { SelectionPort } from "./selectionPort";

/** A part of the pane that a host can open it at. */
export type PaneView = "scheme" | "preview" | "month";

/** The spreadsheet that the pane stands beside: all that the pane knows of it. */
export interface PaneHost {
  readonly workbook: WorkbookPort;
  readonly selection: SelectionPort;
  readonly library: LibraryPort;
  /** The language that people read the spreadsheet in. */
  readonly language: Language;
  /** Today's date where the people are, as 2026-07-05. */
  readonly today: () => string;
  /** Calls back after people edited the workbook; what it gives ends that. Left out where a host can't tell. */
  readonly watch?: (onEdited: () => void) => () => void;
  /** Calls back where a ribbon button or a menu asks for a part of the pane; what it gives ends that. */
  readonly listen?: (onAsked: (view: PaneView) => void) => () => void;
  /** Left out where the host runs nothing by itself. */
  readonly schedule?: SchedulePort;
}
