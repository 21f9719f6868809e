import type { Operand } from "../../../core/schemes/operand";
import { OperandField } from "../../fields/OperandField";
import { useDispatch } from "../../pane/paneContext";
import { setting } from "../../state/edit";

/** A limit that may be left out. */
export function LimitField({
  label,
  field,
  value,
}: {
  readonly label: string;
  readonly field: string;
  readonly value: Operand | null;
}) {
  const dispatch = useDispatch();
  return (
    <div class="field-line" data-field={field}>
      <span aria-hidden="true">{label}</span>
      <OperandField
        label={label}
        value={value}
        unit="money"
        blankable
        onChange={(limit) => dispatch({ kind: "edit", edit: setting(field, limit ?? undefined) })}
      />
    </div>
  );
}
