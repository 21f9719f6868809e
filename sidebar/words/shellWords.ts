import type { HostFaultCode } from "../ports/hostFault";
import type { PaneView } from "../ports/paneHost";
import type { SchemeSection } from "../state/paneState";

/** What stands around every part of the pane. */
export interface ShellWords {
  /** The name of the product. */
  readonly title: string;
  readonly views: Readonly<Record<PaneView, string>>;
  readonly viewsLabel: string;
  readonly sections: Readonly<Record<SchemeSection, string>>;
  readonly sectionsLabel: string;
  readonly language: string;
  readonly schemeInHand: string;
  /** Stands behind the name of a scheme that no sheet holds yet. */
  readonly notSaved: string;
  readonly otherScheme: string;
  readonly undo: string;
  readonly redo: string;
  readonly back: string;
  readonly save: string;
  readonly saving: string;
  readonly unsaved: string;
  readonly allSaved: string;
  readonly loading: string;
  readonly partNotLoaded: string;
  readonly tryAgain: string;
  readonly dismiss: string;
  readonly cancel: string;
  /** What went wrong at the host and what to do; the detail is what the host itself said. */
  readonly faults: Readonly<Record<HostFaultCode, (detail: string) => string>>;
  readonly brokenCells: (count: number) => string;
  readonly brokenPart: string;
}
