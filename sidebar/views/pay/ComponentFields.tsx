import type { PayComponent } from "../../../core/schemes/pay";
import { NameLine } from "../../entries/NameLine";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { ConditionFields } from "./ConditionFields";
import { DigitsField } from "./DigitsField";
import { LimitField } from "./LimitField";
import { usePayPartWords } from "./payPartTexts";
import { TermsEditor } from "./TermsEditor";
import { UsedFigures } from "./UsedFigures";

/** Everything of a pay component: what it is made of, when it is paid, and its limits. */
export function ComponentFields({ component }: { readonly component: PayComponent }) {
  const { pay } = usePane().words;
  const texts = usePayPartWords();
  const dispatch = useDispatch();
  const { id, names, terms, atLeast, atMost, digits, counted } = component;
  const place = `pay.components.${id}`;
  const set = (field: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(`${place}.${field}`, value) });
  return (
    <>
      <NameLine place={`${place}.names`} names={names} />
      <TermsEditor component={id} list={`${place}.terms`} legend={texts.terms} terms={terms} />
      <UsedFigures component={component} />
      <ConditionFields component={component} />
      <details class="more">
        <summary>{pay.limits}</summary>
        <LimitField label={pay.atLeast} field={`${place}.atLeast`} value={atLeast ?? null} />
        <LimitField label={pay.atMost} field={`${place}.atMost`} value={atMost ?? null} />
        <DigitsField digits={digits ?? null} onChange={(places) => set("digits", places)} />
      </details>
      <label class="check" data-field={`${place}.counted`}>
        <input
          type="checkbox"
          checked={counted !== false}
          onChange={(event) => set("counted", event.currentTarget.checked ? undefined : false)}
        />
        {texts.counted}
      </label>
    </>
  );
}
