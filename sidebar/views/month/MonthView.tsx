import { useState } from "preact/hooks";
import type { Command, CommandOutcome } from "../../../core/commands/command";
import { Button } from "../../controls/Button";
import { Disclosure } from "../../controls/Disclosure";
import { MessageBar } from "../../controls/MessageBar";
import { TextField } from "../../controls/TextField";
import { lazyView } from "../../pane/lazyView";
import { usePane, usePaneState } from "../../pane/paneContext";
import { isUnsaved } from "../../state/openScheme";
import { OutcomeReport } from "./OutcomeReport";
import { planLines } from "./planLines";
import { runInPane } from "./runInPane";

const AppealForm = lazyView(() => import("./AppealForm").then((module) => module.AppealForm));
const SchedulePart = lazyView(() => import("./SchedulePart").then((module) => module.SchedulePart));
const FreezePart = lazyView(() => import("./FreezePart").then((module) => module.FreezePart));

/** What the view shows last. */
type Shown =
  | { readonly kind: "running"; readonly doneFraction: number }
  | { readonly kind: "plan"; readonly lines: readonly string[]; readonly outcome: CommandOutcome }
  | { readonly kind: "outcome"; readonly outcome: CommandOutcome };

function Publish({ onPublish }: { readonly onPublish: (by: string) => void }) {
  const { month } = usePane().words;
  const [by, setBy] = useState("");
  return (
    <div class="stack">
      <p class="quiet">{month.publishHint}</p>
      <TextField label={month.by} placeholder={month.by} value={by} onInput={setBy} />
      <Button disabled={by.trim() === ""} onClick={() => onPublish(by.trim())}>
        {month.publishDo}
      </Button>
    </div>
  );
}

/** Grades the month, from a list of what will be written to the sheets that were, and what follows it. */
export function MonthView() {
  const { host, words, language } = usePane();
  const { month: texts } = words;
  const hasUnsaved = usePaneState(({ schemes }) =>
    schemes.some((open) => open.sheet !== undefined && isUnsaved(open)),
  );
  const [wanted, setWanted] = useState("");
  const [shown, setShown] = useState<Shown>();
  const isRunning = shown?.kind === "running";
  const request = (by?: string) => ({
    language,
    today: host.today(),
    ...(wanted.trim() !== "" && { month: wanted.trim() }),
    ...(by !== undefined && { by }),
  });
  const run = (command: Command, by?: string): void => {
    setShown({ kind: "running", doneFraction: 0 });
    void runInPane(host, words, command, request(by), (doneFraction) =>
      setShown({ kind: "running", doneFraction }),
    ).then((outcome) => setShown({ kind: "outcome", outcome }));
  };
  const plan = (): void => {
    setShown({ kind: "running", doneFraction: 0 });
    void planLines(host, words, request()).then(setShown);
  };
  return (
    <div class="month">
      {hasUnsaved ? <MessageBar kind="warning">{texts.unsavedFirst}</MessageBar> : null}
      <label class="line">
        <span>
          {texts.month}
          <small class="quiet">{texts.latest}</small>
        </span>
        <TextField label={texts.month} placeholder="2026-06" value={wanted} onInput={setWanted} />
      </label>
      <div class="actions">
        <Button primary disabled={isRunning} onClick={() => run("grade")}>
          {texts.grade}
        </Button>
        <Button disabled={isRunning} onClick={plan}>
          {texts.plan}
        </Button>
        <Button disabled={isRunning} onClick={() => run("check")}>
          {texts.check}
        </Button>
        <Button disabled={isRunning} onClick={() => run("statements")}>
          {texts.statements}
        </Button>
      </div>
      <div role="status">
        {isRunning ? (
          <p>
            {texts.running} <progress aria-label={texts.progress} max={1} value={shown.doneFraction} />
          </p>
        ) : null}
        {shown?.kind === "plan" ? (
          <>
            <p class="plan-title">{texts.willDo}</p>
            <ul class="plain-list">
              {shown.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : null}
        {shown && shown.kind !== "running" ? (
          <OutcomeReport
            outcome={shown.outcome}
            onUndone={(outcome) => setShown({ kind: "outcome", outcome })}
          />
        ) : null}
      </div>
      <details class="disclosure-part">
        <summary>{texts.publish}</summary>
        <Publish onPublish={(by) => run("publish", by)} />
      </details>
      <Disclosure heading={texts.appeal} part={AppealForm} />
      <Disclosure heading={texts.freeze} part={FreezePart} />
      {host.schedule ? <Disclosure heading={texts.schedule} part={SchedulePart} /> : null}
    </div>
  );
}
