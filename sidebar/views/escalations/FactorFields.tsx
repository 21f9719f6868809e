import type { Operand } from "../../../core/schemes/operand";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

/** An amount of money as a product: performance wage × 20 %. A number alone is in yuan, beside others it is a factor. */
export function FactorFields({
  place,
  factors,
}: {
  readonly place: string;
  readonly factors: readonly Operand[];
}) {
  const dispatch = useDispatch();
  const { escalations: texts } = usePane().words;
  const set = (next: readonly Operand[]): void => dispatch({ kind: "edit", edit: setting(place, next) });
  return (
    <div class="factors" data-field={place}>
      {factors.map((factor, at) => (
        <div class="band-row" key={at}>
          <OperandField
            label={texts.factor(at + 1)}
            value={factor}
            unit={factors.length === 1 ? "money" : "items"}
            onChange={(value) => set(factors.map((each, other) => (other === at ? (value ?? 0) : each)))}
          />
          {factors.length > 1 ? (
            <IconButton
              icon="remove"
              label={texts.removeFactor(at + 1)}
              onClick={() => set(factors.filter((_, other) => other !== at))}
            />
          ) : null}
        </div>
      ))}
      <Button onClick={() => set([...factors, 1])}>{texts.addFactor}</Button>
    </div>
  );
}
