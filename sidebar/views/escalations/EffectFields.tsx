import type { Effect } from "../../../core/schemes/escalation";
import { IconButton } from "../../controls/IconButton";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { NameLine } from "../../entries/NameLine";
import { newNames } from "../../fields/newNames";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { choiceOf, EFFECT_CHOICES, startingEffect } from "./effectChoice";
import { FactorFields } from "./FactorFields";

/** One thing that follows when a rule fires. */
export function EffectFields({
  list,
  at,
  effect,
}: {
  readonly list: string;
  readonly at: number;
  readonly effect: Effect;
}) {
  const dispatch = useDispatch();
  const { escalations: texts } = usePane().words;
  const place = `${list}.${String(at)}`;
  const set = (field: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(`${place}.${field}`, value) });
  const label = texts.effect(at + 1);
  return (
    <div class="effect" data-field={place}>
      <div class="band-row">
        <Select
          label={label}
          value={choiceOf(effect)}
          options={EFFECT_CHOICES.map((each) => ({ value: each, label: texts.effectKinds[each] }))}
          onChange={(choice) =>
            dispatch({
              kind: "edit",
              edit: setting(place, startingEffect(choice, newNames(texts.newAction), effect)),
            })
          }
        />
        <IconButton
          icon="remove"
          label={texts.removeEffect(at + 1)}
          onClick={() => dispatch({ kind: "edit", edit: { kind: "remove", list, at } })}
        />
      </div>
      {effect.kind === "total" ? (
        <FieldLine label={texts.newTotal} place={`${place}.sets`}>
          <OperandField
            label={`${label}: ${texts.newTotal}`}
            value={effect.sets}
            unit="points"
            onChange={(value) => set("sets", value ?? 0)}
          />
        </FieldLine>
      ) : null}
      {effect.kind === "points" ? (
        <FieldLine label={texts.amount} place={`${place}.amount`}>
          <OperandField
            label={`${label}: ${texts.amount}`}
            value={effect.amount}
            unit="points"
            onChange={(value) => set("amount", value ?? 0)}
          />
        </FieldLine>
      ) : null}
      {effect.kind === "money" ? <FactorFields place={`${place}.factors`} factors={effect.factors} /> : null}
      {effect.kind === "action" || effect.kind === "state" ? (
        <NameLine place={`${place}.names`} names={effect.names} label={texts.action} />
      ) : null}
      {effect.kind === "action" ? (
        <FieldLine label={texts.decidedBy} place={`${place}.decidedBy`}>
          <Select
            label={`${label}: ${texts.decidedBy}`}
            value={effect.decidedBy ?? "rule"}
            options={(["rule", "person"] as const).map((each) => ({
              value: each,
              label: texts.deciders[each],
            }))}
            onChange={(decidedBy) => set("decidedBy", decidedBy)}
          />
        </FieldLine>
      ) : null}
      {effect.kind === "state" ? (
        <FieldLine label={texts.periods} place={`${place}.periods`}>
          <OperandField
            label={`${label}: ${texts.periods}`}
            value={effect.periods}
            unit="items"
            onChange={(value) => set("periods", value ?? 1)}
          />
        </FieldLine>
      ) : null}
    </div>
  );
}
