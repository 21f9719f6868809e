import type { Command, CommandOutcome } from "../../../core/commands/command";
import { runCommand } from "../../../core/commands/runCommand";
import { undoCommand } from "../../../core/commands/undoCommand";
import type { Language } from "../../../core/words/language";
import { FileRefused, readOpenedFile } from "../file/openedFile";
import { saveCopy } from "../file/saveCopy";
import type { FunctionEntry } from "../functions/functionEntry";
import { sampleFormulas } from "../sampleFormulas";
import { Session } from "../session";
import type { PageWords } from "../words/pageWords";
import { wordsOf } from "../words/wordsOf";
import type { AppState, Notice } from "./appState";
import { GridSelection, selectedArea } from "./selection";
import { todayHere } from "./todayHere";

/** What one can ask for from the menu. */
export type MenuCommand = Exclude<Command, "publish">;

const loadFunctions = async (language: Language): Promise<FunctionEntry[]> =>
  (await (await fetch(`functions.${language}.json`)).json()) as FunctionEntry[];

/** The page's state and everything that can be done to it. */
export class WorkbookApp {
  #state: AppState;
  readonly #listeners = new Set<() => void>();
  #savedEdits = 0;

  /** @param container the element that the grid stands in */
  constructor(
    language: Language,
    private readonly container: () => HTMLElement,
  ) {
    this.#state = { language };
  }

  get state(): AppState {
    return this.#state;
  }

  get words(): PageWords {
    return wordsOf(this.#state.language);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: { readonly [Key in keyof AppState]?: AppState[Key] | undefined }): void {
    const next: Record<string, unknown> = { ...this.#state, ...change };
    // What is set to undefined is taken away.
    const kept = Object.entries(next).filter(([, value]) => value !== undefined);
    this.#state = Object.fromEntries(kept) as unknown as AppState;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Opens the sample department, with a sheet of formulas in front. */
  async openSample(): Promise<void> {
    const bytes = new Uint8Array(await (await fetch("sample.xlsx")).arrayBuffer());
    await this.open("客服部.xlsx", bytes);
    const { session, language } = this.#state;
    if (!session) return;
    const { sheet, changes } = sampleFormulas(language);
    await session.port.apply(changes);
    await new GridSelection(session).show(sheet, { row: 3, column: 2, rows: 1, columns: 1 });
    this.#savedEdits = session.journal.edits.length;
  }

  /** Opens a file; where it is no workbook, the one that is open stays. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.#whileBusy(this.words.opening(name), async () => {
      const { language, session } = this.#state;
      const file = await readOpenedFile(name, bytes, this.words);
      const functions = await loadFunctions(language);
      session?.close();
      const opened = await Session.open(this.container(), language, functions, file);
      this.#savedEdits = 0;
      this.set({ session: opened, undoable: undefined, notice: this.#keptNotice(opened) });
    });
  }

  /** Opens a file that a person chose, after asking about edits that would be lost. */
  async openChosen(file: File): Promise<void> {
    if (this.hasUnsavedEdits && !(await this.ask([this.words.losing.text], this.words.losing))) return;
    await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  #keptNotice({ file: { content } }: Session): Notice | undefined {
    const kinds = [...new Set([...content.unshown, ...content.sheets.flatMap(({ unshown }) => unshown)])];
    if (kinds.length === 0) return undefined;
    return { kind: "info", text: this.words.kept(kinds.map((kind) => this.words.unshown[kind])) };
  }

  get hasUnsavedEdits(): boolean {
    const { session } = this.#state;
    return (
      session !== undefined && (session.isEditedByHand || session.journal.edits.length > this.#savedEdits)
    );
  }

  /** Shows everything in another language; the workbook stays as it is. */
  async switchLanguage(language: Language): Promise<void> {
    const { session } = this.#state;
    if (language === this.#state.language) return;
    this.set({ language, notice: undefined });
    if (!session) return;
    await this.#whileBusy(this.words.working, async () => {
      const functions = await loadFunctions(language);
      const active = session.grid.workbook.getActiveSheet().getName();
      const carried = session.close();
      const next = await Session.open(this.container(), language, functions, session.file, carried);
      next.isEditedByHand = session.isEditedByHand;
      this.set({ session: next });
      await new GridSelection(next).show(active);
    });
  }

  /** Runs a command over the workbook and says what came of it. */
  async run(command: MenuCommand): Promise<void> {
    const { session, language } = this.#state;
    if (!session) return;
    await this.#whileBusy(this.words[command], async (tell) => {
      const selected = command === "freeze" || command === "thaw" ? selectedArea(session) : undefined;
      const isSeveral = selected && selected.area.rows * selected.area.columns > 1;
      const outcome = await runCommand(
        session.port,
        command,
        { language, today: todayHere(), ...(isSeveral && { selection: selected }) },
        tell,
      );
      if (outcome.undo) this.set({ undoable: outcome });
      await this.#showOutcome(session, outcome);
    });
  }

  /** Takes the last run back. */
  async undo(): Promise<void> {
    const { session, language, undoable } = this.#state;
    if (!session || !undoable) return;
    await this.#whileBusy(this.words.undo, async () => {
      const outcome = await undoCommand(session.port, undoable, language);
      if (outcome.kind === "done") this.set({ undoable: undefined });
      await this.#showOutcome(session, outcome);
    });
  }

  /** Saves a copy with all changes, after saying what will be different in it. */
  async save(): Promise<void> {
    const { session } = this.#state;
    if (!session) return;
    const losses = session.losses(this.words.beforeSaving);
    const { title, intro, save, cancel } = this.words.beforeSaving;
    if (losses.length > 0 && !(await this.ask([intro, ...losses], { title, discard: save, stay: cancel })))
      return;
    const [, base = "", kind = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(session.file.name) ?? [];
    const name = this.words.copyOf(base) + kind;
    await this.#whileBusy(this.words.saving(name), async () => {
      await saveCopy(session, name);
      this.#savedEdits = session.journal.edits.length;
      session.isEditedByHand = false;
      this.set({ notice: { kind: "info", text: this.words.saved(name) } });
    });
  }

  /** Asks a question and waits for the answer. */
  ask(
    lines: readonly string[],
    { title, discard, stay }: { title: string; discard: string; stay: string },
  ): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (isYes: boolean): void => {
        this.set({ question: undefined });
        resolve(isYes);
      };
      this.set({ question: { title, lines, yes: discard, no: stay, answer } });
    });
  }

  async #showOutcome(session: Session, outcome: CommandOutcome): Promise<void> {
    this.set({ notice: { kind: "outcome", outcome } });
    const [first] = outcome.sheets;
    if (first !== undefined) await new GridSelection(session).show(first);
  }

  async #whileBusy(
    text: string,
    work: (tell: (doneFraction: number) => void) => Promise<void>,
  ): Promise<void> {
    if (this.#state.busy) return;
    this.set({ busy: { text }, notice: undefined });
    try {
      // The page shows what is under way before it is held up by it.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await work((doneFraction) => this.set({ busy: { text, doneFraction } }));
    } catch (fault) {
      const detail = fault instanceof Error ? fault.message : String(fault);
      this.set({
        notice: { kind: "fault", text: fault instanceof FileRefused ? detail : this.words.failed(detail) },
      });
    } finally {
      this.set({ busy: undefined });
    }
  }
}
