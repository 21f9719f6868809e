import type { Indicator } from "../../../core/schemes/indicator";
import type { Unit } from "../../../core/schemes/unit";
import { Select } from "../../controls/Select";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { MethodFields } from "./MethodFields";
import type { MethodKind } from "./methodForms";
import { METHOD_KINDS, startingMethod } from "./methodForms";
import { SourceFields } from "./SourceFields";

const USUAL_POINTS = 100;

/** How an indicator becomes points, and where its value comes from. */
export function IndicatorDetails({ indicator }: { readonly indicator: Indicator }) {
  const dispatch = useDispatch();
  const { indicators: words } = usePane().words;
  const place = `indicators.${indicator.id}`;
  const { kind } = indicator.method;
  const full = typeof indicator.fullPoints === "number" ? indicator.fullPoints : USUAL_POINTS;
  const choose = (chosen: MethodKind): void =>
    dispatch({ kind: "edit", edit: setting(`${place}.method`, startingMethod(chosen, indicator.id, full)) });
  const units = Object.keys(words.units) as Unit[];
  return (
    <div class="details" data-field={`${place}.method`}>
      <label class="line">
        <span>{words.method}</span>
        <Select
          label={words.method}
          value={kind}
          options={METHOD_KINDS.map((each) => ({ value: each, label: words.methods[each].name }))}
          onChange={choose}
        />
      </label>
      <p class="quiet">{words.methods[kind].does}</p>
      <label class="line">
        <span>{words.unit}</span>
        <Select
          label={words.unit}
          value={indicator.unit ?? "points"}
          options={units.map((unit) => ({ value: unit, label: words.units[unit] }))}
          onChange={(unit) => dispatch({ kind: "edit", edit: setting(`${place}.unit`, unit) })}
        />
      </label>
      <MethodFields place={`${place}.method`} method={indicator.method} unit={indicator.unit ?? "points"} />
      <SourceFields figure={indicator} list="indicators" usual="mean" />
    </div>
  );
}
