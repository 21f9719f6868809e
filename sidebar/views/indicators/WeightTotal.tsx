import { numberText } from "../../../core/words/numberText";
import type { Scheme } from "../../../core/schemes/scheme";
import { Button } from "../../controls/Button";
import { Meter } from "../../controls/Meter";
import { useDispatch, usePane } from "../../pane/paneContext";
import type { WeightField } from "./weights";
import { spreadRest, weightGoal, weightSum } from "./weights";

/** How the weights stand to 100 %, or the points to the total that is promised, and a way to make them meet it. */
export function WeightTotal({
  scheme,
  field,
  locked,
}: {
  readonly scheme: Scheme;
  readonly field: WeightField;
  readonly locked: ReadonlySet<string>;
}) {
  const dispatch = useDispatch();
  const { indicators: words } = usePane().words;
  const goal = weightGoal(scheme, field);
  const sum = weightSum(scheme, field);
  const unit = field === "weightPercent" ? "%" : words.pointsWord;
  const sets = spreadRest(scheme, field, locked);
  return (
    <div class="weight-total" data-field="indicators">
      <Meter
        label={words.total}
        value={sum}
        goal={goal}
        text={
          sum === goal ? `${numberText(sum)} ${unit}` : `${numberText(sum)} / ${numberText(goal)} ${unit}`
        }
      />
      <Button
        disabled={sets.length === 0}
        onClick={() => dispatch({ kind: "edit", edit: { kind: "set", sets } })}
      >
        {words.spread}
      </Button>
      <p class="quiet">{words.spreadHint}</p>
    </div>
  );
}
