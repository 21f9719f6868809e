import type { CommandOutcome } from "../../core/commands/command";
import type { Language } from "../../core/words/language";
import { faultOf } from "../../sidebar/ports/faultOf";
import { loadWords } from "../../sidebar/words/loadWords";
import type { ShellWords } from "../../sidebar/words/shellWords";
import type { CommandSurface } from "../commands/commandSurface";

const WHOLE = 100;

/** What ribbon buttons come to, above the pane: it is there before the pane is. */
export class OutcomeNotice implements CommandSurface {
  readonly #words: Promise<ShellWords>;

  /** @param undo called where people want the last command undone */
  constructor(
    private readonly root: HTMLElement,
    language: Language,
    private readonly undo: () => void,
  ) {
    this.#words = loadWords(language).then(({ shell }) => shell);
    root.lang = language;
  }

  async working(doneFraction: number): Promise<void> {
    const { loading } = await this.#words;
    const known = this.root.querySelector("progress");
    const progress = known ?? document.createElement("progress");
    progress.max = WHOLE;
    progress.value = Math.round(doneFraction * WHOLE);
    progress.setAttribute("aria-label", loading);
    if (!known) this.#put("working", [progress]);
  }

  async outcome({ kind, headline, lines }: CommandOutcome, canUndo: boolean): Promise<void> {
    const words = await this.#words;
    this.#put(kind === "refused" ? "refused" : "done", [
      element("strong", headline),
      ...(lines.length === 0 ? [] : [listOf(lines)]),
      this.#buttons(words, canUndo),
    ]);
  }

  async failure(thrown: unknown): Promise<void> {
    const { code, detail } = faultOf(thrown);
    try {
      const words = await this.#words;
      this.#put("refused", [element("strong", words.faults[code](detail)), this.#buttons(words, false)]);
    } catch {
      // Without a network the words aren't there either.
      this.#put("refused", [element("strong", detail)]);
    }
  }

  #buttons({ undo, dismiss }: ShellWords, canUndo: boolean): HTMLElement {
    const row = element("div");
    row.className = "actions";
    const close = (): void => this.root.replaceChildren();
    row.append(...(canUndo ? [button(undo, this.undo)] : []), button(dismiss, close));
    return row;
  }

  #put(kind: string, parts: readonly HTMLElement[]): void {
    this.root.dataset.kind = kind;
    this.root.replaceChildren(...parts);
  }
}

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function listOf(lines: readonly string[]): HTMLElement {
  const list = element("ul");
  list.tabIndex = 0;
  list.append(...lines.map((line) => element("li", line)));
  return list;
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = element("button", label);
  made.addEventListener("click", onClick);
  return made;
}
