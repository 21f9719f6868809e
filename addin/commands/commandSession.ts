import type { Command, CommandOutcome } from "../../core/commands/command";
import { runCommand } from "../../core/commands/runCommand";
import { undoCommand } from "../../core/commands/undoCommand";
import type { PaneHost, PaneView } from "../../sidebar/ports/paneHost";
import type { Asked } from "./asked";
import type { CommandSurface } from "./commandSurface";

/** The part of the pane that goes with a command. */
const VIEWS: Partial<Readonly<Record<Asked, PaneView>>> = { grade: "month", statements: "month" };

/** The commands of a session, and the last one that can be undone. */
export class CommandSession {
  #last: CommandOutcome | undefined;

  constructor(
    private readonly host: PaneHost,
    private readonly surface: CommandSurface,
    private readonly showView: (view: PaneView) => void,
  ) {}

  /** Does what is asked, shows what it came to, and opens the sheet that it is about. */
  async carryOut(asked: Exclude<Asked, "scheme">): Promise<void> {
    try {
      await this.surface.working(0);
      const outcome = asked === "undo" ? await this.#undo() : await this.#run(asked);
      await this.surface.outcome(outcome, this.#last?.undo !== undefined);
      const view = VIEWS[asked];
      if (view) this.showView(view);
      const [sheet] = outcome.sheets;
      if (sheet !== undefined) await this.host.selection.show(sheet);
    } catch (failure) {
      await this.surface.failure(failure);
    }
  }

  async #run(command: Command): Promise<CommandOutcome> {
    const { workbook, language, today } = this.host;
    const selection = command === "freeze" || command === "thaw" ? await this.#selection() : undefined;
    const request = { language, today: today(), ...(selection && { selection }) };
    const tell = (done: number): void => void this.surface.working(done);
    const outcome = await runCommand(workbook, command, request, tell);
    if (outcome.changes) this.#last = outcome;
    return outcome;
  }

  /** Several selected cells are meant; one is where the cursor happens to be, and the whole workbook is meant then. */
  async #selection(): Promise<Pick<CommandSelection, "sheet" | "area"> | undefined> {
    const selected = await this.host.selection.read();
    return selected && selected.area.rows * selected.area.columns > 1
      ? { sheet: selected.sheet, area: selected.area }
      : undefined;
  }

  async #undo(): Promise<CommandOutcome> {
    const last = this.#last ?? { kind: "nothing to do", headline: "", lines: [], sheets: [] };
    const outcome = await undoCommand(this.host.workbook, last, this.host.language);
    if (outcome.kind === "done") this.#last = undefined;
    return outcome;
  }
}

type CommandSelection = NonNullable<Awaited<ReturnType<PaneHost["selection"]["read"]>>>;
