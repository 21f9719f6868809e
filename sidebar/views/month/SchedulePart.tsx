import { useEffect, useState } from "preact/hooks";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { NumberField } from "../../controls/NumberField";
import { usePane } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import type { Schedule } from "../../ports/schedulePort";

/** The morning of the third, when most exports are complete. */
const USUAL: Schedule = { dayOfMonth: 3, hour: 8 };

/** Turns the monthly run on and off, and says when it is. */
export function SchedulePart() {
  const { host, words } = usePane();
  const { month: texts, shell } = words;
  const [kept, setKept] = useState<Schedule>();
  const [wanted, setWanted] = useState(USUAL);
  const [problem, setProblem] = useState<string>();
  const fail = (thrown: unknown): void => {
    const { code, detail } = faultOf(thrown);
    setProblem(shell.faults[code](detail));
  };
  useEffect(() => {
    host.schedule?.read().then((schedule) => {
      setKept(schedule);
      if (schedule) setWanted(schedule);
    }, fail);
  }, [host]);
  const set = (schedule: Schedule | undefined): void => {
    setProblem(undefined);
    host.schedule?.set(schedule).then(() => setKept(schedule), fail);
  };
  return (
    <div class="stack">
      <p class="quiet">{texts.scheduleHint}</p>
      <div class="line">
        <span>{texts.day}</span>
        <NumberField
          label={texts.day}
          value={wanted.dayOfMonth}
          min={1}
          max={28}
          step={1}
          onChange={(day) => setWanted({ ...wanted, dayOfMonth: Math.round(day ?? USUAL.dayOfMonth) })}
        />
      </div>
      <div class="line">
        <span>{texts.hour}</span>
        <NumberField
          label={texts.hour}
          value={wanted.hour}
          min={0}
          max={23}
          step={1}
          onChange={(hour) => setWanted({ ...wanted, hour: Math.round(hour ?? USUAL.hour) })}
        />
      </div>
      <div class="actions">
        <Button onClick={() => set(wanted)}>{texts.scheduleOn}</Button>
        <Button disabled={!kept} onClick={() => set(undefined)}>
          {texts.scheduleOff}
        </Button>
      </div>
      <p role="status">{kept ? texts.isOn(kept.dayOfMonth, kept.hour) : texts.isOff}</p>
      {problem === undefined ? null : <MessageBar kind="error">{problem}</MessageBar>}
    </div>
  );
}
