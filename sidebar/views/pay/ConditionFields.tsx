import type { PayComponent } from "../../../core/schemes/pay";
import type { ConditionSet } from "../../../core/schemes/operand";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { ConditionSetField } from "../../fields/ConditionSetField";
import { useDispatch, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { usePayPartWords } from "./payPartTexts";
import { TermsEditor } from "./TermsEditor";

/** Where a component is paid only under conditions: these, and what is paid where they don't hold. */
export function ConditionFields({ component }: { readonly component: PayComponent }) {
  const texts = usePayPartWords();
  const dispatch = useDispatch();
  const { total, inputs = [] } = useScheme();
  const { id, when, otherwise } = component;
  const place = `pay.components.${id}`;
  const set = (field: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(`${place}.${field}`, value) });
  const starting = (): ConditionSet => ({
    all: [total ? { of: "total", atLeast: 60 } : { of: inputs[0]?.id ?? "money", atLeast: 0 }],
  });
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={when !== undefined}
          onChange={(event) =>
            dispatch({
              kind: "edit",
              edit: {
                kind: "set",
                sets: [
                  { field: `${place}.when`, value: event.currentTarget.checked ? starting() : undefined },
                  { field: `${place}.otherwise`, value: undefined },
                ],
              },
            })
          }
        />
        {texts.conditional}
      </label>
      {when ? (
        <div data-field={`${place}.when`} class="stack">
          <ConditionSetField label={texts.when} value={when} onChange={(next) => set("when", next)} />
          <FieldLine label={texts.elsePays} place={`${place}.otherwise`}>
            <Select
              label={texts.elsePays}
              value={otherwise ? "another" : "nothing"}
              options={(["nothing", "another"] as const).map((each) => ({
                value: each,
                label: texts.elses[each],
              }))}
              onChange={(chosen) => set("otherwise", chosen === "another" ? [{ factors: [0] }] : undefined)}
            />
          </FieldLine>
          {otherwise ? (
            <TermsEditor
              component={id}
              list={`${place}.otherwise`}
              legend={texts.otherwiseTerms}
              terms={otherwise}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}
