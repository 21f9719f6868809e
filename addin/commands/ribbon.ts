import type { Language } from "../../core/words/language";
import { readDisplayLanguage } from "../functions/readDisplayLanguage";
import type { AskedViews } from "../pane/askedViews";
import { OutcomeNotice } from "../pane/outcomeNotice";
import type { Asked } from "./asked";
import type { CommandSession } from "./commandSession";

/** The buttons of the ribbon: one command at a time, and the code of the commands loaded with the first one. */
export class Ribbon {
  #isBusy = false;
  #session: Promise<CommandSession> | undefined;
  #notice: OutcomeNotice | undefined;

  /** @param root where outcomes are shown */
  constructor(
    private readonly root: HTMLElement,
    private readonly views: AskedViews,
  ) {}

  /** Never fails: what goes wrong is shown. A button that is pressed while another one's command runs does nothing. */
  readonly carryOut = async (asked: Asked): Promise<void> => {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await Office.onReady();
      await showPane();
      if (asked === "scheme") this.views.ask("scheme");
      else await (await this.#opened()).carryOut(asked);
    } catch (failure) {
      this.#session = undefined;
      await this.#surface(readDisplayLanguage()).failure(failure);
    } finally {
      this.#isBusy = false;
    }
  };

  #opened(): Promise<CommandSession> {
    this.#session ??= this.#open();
    return this.#session;
  }

  async #open(): Promise<CommandSession> {
    const [{ CommandSession: Session }, { excelHost }] = await Promise.all([
      import("./commandSession"),
      import("../pane/excelHost"),
    ]);
    const host = excelHost(this.views);
    return new Session(host, this.#surface(host.language), (view) => this.views.ask(view));
  }

  #surface(language: Language): OutcomeNotice {
    this.#notice ??= new OutcomeNotice(this.root, language, () => void this.carryOut("undo"));
    return this.#notice;
  }
}

/** The pane shows what a command comes to; an Excel that can't open it by itself still shows the sheets. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The result stands in the workbook all the same.
  }
}
