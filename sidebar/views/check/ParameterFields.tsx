import type { Parameter } from "../../../core/schemes/scheme";
import { FieldLine } from "../../entries/FieldLine";
import { AmountField } from "../../fields/AmountField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

/** The named figures that are the same for everybody; a blank one is said to be so. */
export function ParameterFields({ parameters }: { readonly parameters: readonly Parameter[] }) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { checks: texts } = words;
  return (
    <section class="part" aria-label={texts.parameters}>
      <h3>{texts.parameters}</h3>
      <p class="quiet">{texts.parametersHint}</p>
      {parameters.map(({ id, names, unit, value }) => (
        <FieldLine
          key={id}
          label={names[language]}
          place={`parameters.${id}`}
          {...(value === null && { hint: texts.blank })}
        >
          <AmountField
            label={names[language]}
            value={value}
            unit={unit}
            blankable
            onChange={(typed) => dispatch({ kind: "edit", edit: setting(`parameters.${id}.value`, typed) })}
          />
        </FieldLine>
      ))}
    </section>
  );
}
