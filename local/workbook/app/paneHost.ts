import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { bundledLibrary } from "../../../sidebar/library/bundledLibrary";
import type { PaneHost, PaneView } from "../../../sidebar/ports/paneHost";
import type { Session } from "../session";
import { GridSelection } from "./selection";
import { todayHere } from "./todayHere";

/** Time in which several edits count as one. */
const QUIET_MS = 400;

/** The grid as the pane's host. */
export class GridPaneHost implements PaneHost {
  readonly workbook;
  readonly selection;
  readonly library = bundledLibrary;
  readonly language;
  readonly today = todayHere;
  readonly #asked = new Set<(view: PaneView) => void>();

  constructor(private readonly session: Session) {
    this.workbook = session.port;
    this.selection = new GridSelection(session);
    this.language = session.language;
  }

  readonly watch = (onEdited: () => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { grid, settling } = this.session;
    const listening = grid.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (id !== SetRangeValuesMutation.id || settling.isOurs || options?.applyFormulaCalculationResult)
        return;
      clearTimeout(timer);
      timer = setTimeout(onEdited, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      listening.dispose();
    };
  };

  readonly listen = (onAsked: (view: PaneView) => void): (() => void) => {
    this.#asked.add(onAsked);
    return () => this.#asked.delete(onAsked);
  };

  /** Asks the pane for a part of itself. */
  show(view: PaneView): void {
    for (const onAsked of this.#asked) onAsked(view);
  }
}
