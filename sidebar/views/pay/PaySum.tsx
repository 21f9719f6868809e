import type { RoundingMode } from "../../../core/numbers/roundDecimal";
import type { Pay } from "../../../core/schemes/pay";
import { Select } from "../../controls/Select";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { DigitsField } from "./DigitsField";
import { LimitField } from "./LimitField";

const MODES: readonly RoundingMode[] = ["half up", "down", "up", "half even"];

/** What holds for the sum of the components: its floor, its ceiling and how it is rounded. */
export function PaySum({ sum }: { readonly sum: Pay }) {
  const { pay } = usePane().words;
  const dispatch = useDispatch();
  return (
    <div class="pay-sum" data-field="pay.digits">
      <h4>{pay.sum}</h4>
      <LimitField label={pay.floor} field="pay.floor" value={sum.floor ?? null} />
      <LimitField label={pay.ceiling} field="pay.ceiling" value={sum.ceiling ?? null} />
      <DigitsField
        digits={sum.digits ?? null}
        onChange={(digits) => dispatch({ kind: "edit", edit: setting("pay.digits", digits) })}
      />
      {sum.digits === undefined || sum.digits === null ? null : (
        <div class="field-line">
          <span aria-hidden="true">{pay.mode}</span>
          <Select
            label={pay.mode}
            value={sum.mode ?? "half up"}
            options={MODES.map((value) => ({ value, label: pay.modes[value] }))}
            onChange={(mode) => dispatch({ kind: "edit", edit: setting("pay.mode", mode) })}
          />
        </div>
      )}
    </div>
  );
}
