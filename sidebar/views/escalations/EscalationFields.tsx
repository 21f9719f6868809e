import type { Escalation } from "../../../core/schemes/escalation";
import { FindingsHere } from "../../check/FindingsHere";
import { Button } from "../../controls/Button";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { NameLine } from "../../entries/NameLine";
import { newNames } from "../../fields/newNames";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { CountsFields } from "./CountsFields";
import { startingEffect } from "./effectChoice";
import { EffectFields } from "./EffectFields";

/** Everything of one rule. */
export function EscalationFields({ escalation }: { readonly escalation: Escalation }) {
  const dispatch = useDispatch();
  const { escalations: texts } = usePane().words;
  const { id, within, effects } = escalation;
  const place = `escalations.${id}`;
  const set = (field: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(`${place}.${field}`, value) });
  const choice = <Value extends string>(
    field: string,
    label: string,
    value: Value,
    labels: Readonly<Record<Value, string>>,
  ) => (
    <FieldLine label={label} place={`${place}.${field}`}>
      <Select
        label={label}
        value={value}
        options={(Object.keys(labels) as Value[]).map((each) => ({ value: each, label: labels[each] }))}
        onChange={(chosen) => set(field, chosen)}
      />
    </FieldLine>
  );
  return (
    <>
      <FindingsHere place={place} />
      <NameLine place={`${place}.names`} names={escalation.names} />
      <CountsFields place={`${place}.counts`} counts={escalation.counts} />
      {choice("within", texts.within, within, texts.withins)}
      {within === "year" ? choice("year", texts.year, escalation.year ?? "calendar", texts.years) : null}
      <FieldLine label={texts.atLeast} place={`${place}.atLeast`}>
        <OperandField
          label={texts.atLeast}
          value={escalation.atLeast}
          unit="items"
          onChange={(value) => set("atLeast", value ?? 1)}
        />
      </FieldLine>
      {within === "run" ? null : (
        <FieldLine label={texts.atMost} place={`${place}.atMost`} hint={texts.noLimit}>
          <OperandField
            label={texts.atMost}
            value={escalation.atMost ?? null}
            unit="items"
            blankable
            onChange={(value) => set("atMost", value)}
          />
        </FieldLine>
      )}
      {choice("repeat", texts.repeat, escalation.repeat ?? "once", texts.repeats)}
      {within === "run"
        ? choice("missingPeriods", texts.missing, escalation.missingPeriods ?? "break", texts.missings)
        : null}
      <fieldset data-field={`${place}.effects`}>
        <legend>{texts.effects}</legend>
        {effects.map((effect, at) => (
          <EffectFields key={at} list={`${place}.effects`} at={at} effect={effect} />
        ))}
        <Button
          onClick={() =>
            dispatch({
              kind: "edit",
              edit: {
                kind: "insert",
                list: `${place}.effects`,
                at: effects.length,
                entry: startingEffect("deduct points", newNames(texts.newAction)),
              },
            })
          }
        >
          {texts.addEffect}
        </Button>
      </fieldset>
      <p class="quiet">{texts.proposal}</p>
    </>
  );
}
