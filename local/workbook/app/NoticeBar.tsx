import { useState } from "preact/hooks";
import type { PageWords } from "../words/pageWords";
import type { Notice } from "./appState";

const SHOWN_LINES = 3;

/** What a run came to, or what went wrong: one sentence, and what to act on first. */
export function NoticeBar({
  notice,
  words,
  canUndo,
  onUndo,
  onClose,
}: {
  readonly notice: Notice;
  readonly words: PageWords;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const outcome = notice.kind === "outcome" ? notice.outcome : undefined;
  const lines = outcome?.lines ?? [];
  const shown = isWhole ? lines : lines.slice(0, SHOWN_LINES);
  const isFault = notice.kind === "fault" || outcome?.kind === "refused";
  return (
    <section
      class={isFault ? "notice fault" : outcome?.kind === "done" ? "notice done" : "notice"}
      role="status"
    >
      <div class="notice-text">
        <strong>{notice.kind === "outcome" ? notice.outcome.headline : notice.text}</strong>
        {shown.length > 0 ? (
          <ul>
            {shown.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        ) : null}
        {lines.length > shown.length ? (
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {words.more(lines.length - shown.length)}
          </button>
        ) : null}
      </div>
      {canUndo ? (
        <button type="button" class="button" onClick={onUndo}>
          {words.undo}
        </button>
      ) : null}
      <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
        ×
      </button>
    </section>
  );
}
