import type { Repetition } from "../../../core/schemes/incident";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

const APPLIES = ["from the second", "whole run", "person"] as const;
const USUAL_TIMES = 2;

/** What a repetition in the next period does to the points. */
export function RepetitionFields({
  place,
  repetition,
}: {
  readonly place: string;
  readonly repetition: Repetition | undefined;
}) {
  const dispatch = useDispatch();
  const { incidents: texts, indicators } = usePane().words;
  const set = (path: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(place + path, value) });
  return (
    <fieldset data-field={place}>
      <legend>{texts.repetition}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={repetition !== undefined}
          onChange={(event) => set("", event.currentTarget.checked ? { times: USUAL_TIMES } : undefined)}
        />
        {texts.repeats}
      </label>
      {repetition ? (
        <>
          <FieldLine label={texts.times} place={`${place}.times`}>
            <OperandField
              label={texts.times}
              value={repetition.times}
              unit="items"
              onChange={(value) => set(".times", value ?? 1)}
            />
          </FieldLine>
          <FieldLine label={texts.applies} place={`${place}.applies`}>
            <Select
              label={texts.applies}
              value={repetition.applies ?? "from the second"}
              options={APPLIES.map((each) => ({ value: each, label: texts.appliesTo[each] }))}
              onChange={(applies) => set(".applies", applies)}
            />
          </FieldLine>
          <FieldLine label={texts.cap} place={`${place}.cap`} hint={indicators.blankNone}>
            <OperandField
              label={texts.cap}
              value={repetition.cap ?? null}
              unit="points"
              blankable
              onChange={(value) => set(".cap", value)}
            />
          </FieldLine>
        </>
      ) : null}
    </fieldset>
  );
}
