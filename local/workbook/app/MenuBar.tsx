import { useRef } from "preact/hooks";
import type { Language } from "../../../core/words/language";
import type { AppState } from "./appState";
import type { MenuCommand, WorkbookApp } from "./workbookApp";

const COMMANDS: readonly MenuCommand[] = ["grade", "check", "statements", "freeze", "thaw"];
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["zh-CN", "简体中文"],
  ["zh-TW", "繁體中文"],
];

/** The menu above the grid: what the ribbon is in Excel and the menu in Google Sheets. */
export function MenuBar({
  app,
  state,
  onScheme,
}: {
  readonly app: WorkbookApp;
  readonly state: AppState;
  readonly onScheme: () => void;
}) {
  const { words } = app;
  const file = useRef<HTMLInputElement>(null);
  const isHeld = state.busy !== undefined || !state.session;
  return (
    <header class="menu-bar">
      <h1>
        <img src="icon.svg" alt="" width="20" height="20" />
        <span class="file-name">{state.session?.file.name ?? "Kaohe"}</span>
      </h1>
      <nav aria-label={words.menu}>
        <button type="button" class="button" disabled={isHeld} title={words.hints.scheme} onClick={onScheme}>
          {words.scheme}
        </button>
        {COMMANDS.map((command) => (
          <button
            key={command}
            type="button"
            class={command === "grade" ? "button primary" : "button"}
            data-command={command}
            disabled={isHeld}
            title={words.hints[command]}
            onClick={() => void app.run(command)}
          >
            {words[command]}
          </button>
        ))}
        <button
          type="button"
          class="button"
          data-command="undo"
          disabled={isHeld || !state.undoable}
          title={words.hints.undo}
          onClick={() => void app.undo()}
        >
          {words.undo}
        </button>
      </nav>
      <span class="spring" />
      <input
        ref={file}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          currentTarget.value = "";
          if (chosen) void app.openChosen(chosen);
        }}
      />
      <button
        type="button"
        class="button"
        disabled={state.busy !== undefined}
        title={words.hints.open}
        onClick={() => file.current?.click()}
      >
        {words.open}
      </button>
      <button
        type="button"
        class="button"
        data-command="save"
        disabled={isHeld}
        title={words.hints.save}
        onClick={() => void app.save()}
      >
        {words.save}
      </button>
      <button type="button" class="button" disabled={isHeld} onClick={() => app.set({ tourStep: 0 })}>
        {words.tour}
      </button>
      <select
        class="field select"
        aria-label={words.language}
        value={state.language}
        disabled={isHeld}
        onChange={({ currentTarget }) => void app.switchLanguage(currentTarget.value as Language)}
      >
        {LANGUAGES.map(([language, name]) => (
          <option key={language} value={language}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}
