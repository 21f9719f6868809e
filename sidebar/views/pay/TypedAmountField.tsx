import { Speaker } from "../../../core/words/explanation/speaker";
import { Icon } from "../../controls/Icon";
import { AmountField } from "../../fields/AmountField";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import type { TypedAmount } from "./termsSentence";
import { factorNumber, isShareNumber } from "./termsSentence";

/** A number of the terms, or a parameter in its unit; a blank one says that it is not configured. */
export function TypedAmountField({ amount }: { readonly amount: TypedAmount }) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const dispatch = useDispatch();
  const speaker = new Speaker(scheme, language);
  const { field, kind, id = "", value } = amount;
  const isShare = kind === "number" && value !== null && isShareNumber(value);
  const label = kind === "parameter" ? speaker.name(id) : words.pay.number(factorNumber(value ?? 0, speaker));
  return (
    <div class="field-line" data-field={field}>
      <span aria-hidden="true">{label}</span>
      <AmountField
        label={label}
        value={value}
        unit={kind === "parameter" ? speaker.unit(id) : isShare ? "share" : "items"}
        blankable={kind === "parameter"}
        onChange={(typed) => dispatch({ kind: "edit", edit: setting(field, typed) })}
      />
      {value === null ? (
        <span class="blank-parameter">
          <Icon name="warning" /> {words.pay.notConfigured}
        </span>
      ) : null}
    </div>
  );
}
