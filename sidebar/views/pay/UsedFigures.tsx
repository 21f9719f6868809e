import { useState } from "preact/hooks";
import type { PayComponent } from "../../../core/schemes/pay";
import type { Scheme } from "../../../core/schemes/scheme";
import { componentReferences } from "../../../core/schemes/structure/payReferences";
import type { Unit } from "../../../core/schemes/unit";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { NameLine } from "../../entries/NameLine";
import { AmountField } from "../../fields/AmountField";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { SourceFields } from "../indicators/SourceFields";
import { usePayPartWords } from "./payPartTexts";

/** Units that a figure of the pay can have. */
const UNITS: readonly Unit[] = [
  "money",
  "share",
  "points",
  "times",
  "items",
  "days",
  "hours",
  "months",
  "people",
];

/** The entries of a list that a component names, in the order of the scheme. */
function namedIn<Entry extends { readonly id: string }>(
  list: readonly Entry[] | undefined,
  component: PayComponent,
): Entry[] {
  const named = new Set(componentReferences(component, "").map(({ id }) => id));
  return (list ?? []).filter(({ id }) => named.has(id));
}

function UnitLine({
  place,
  name,
  unit,
}: {
  readonly place: string;
  readonly name: string;
  readonly unit: Unit;
}) {
  const { indicators } = usePane().words;
  const texts = usePayPartWords();
  const dispatch = useDispatch();
  const units = UNITS.includes(unit) ? UNITS : [unit, ...UNITS];
  return (
    <FieldLine label={texts.unit} place={`${place}.unit`}>
      <Select
        label={`${name}: ${texts.unit}`}
        value={unit}
        options={units.map((each) => ({ value: each, label: indicators.units[each] }))}
        onChange={(chosen) => dispatch({ kind: "edit", edit: setting(`${place}.unit`, chosen) })}
      />
    </FieldLine>
  );
}

/** What a component is worked out from, each with its name, its unit, and where it comes from or what it is. */
export function UsedFigures({ component }: { readonly component: PayComponent }) {
  const texts = usePayPartWords();
  const { language } = usePane();
  const scheme: Scheme = useScheme();
  const dispatch = useDispatch();
  const inputs = namedIn(scheme.inputs, component);
  const parameters = namedIn(scheme.parameters, component);
  // What is still to be filled in isn't folded away.
  const [startsOpen] = useState(parameters.some(({ value }) => value === null));
  if (inputs.length + parameters.length === 0) return null;
  return (
    <details class="more" open={startsOpen}>
      <summary>{texts.used}</summary>
      {inputs.map((input) => {
        const place = `inputs.${input.id}`;
        return (
          <div class="effect" key={input.id} data-field={place}>
            <NameLine place={`${place}.names`} names={input.names} />
            <UnitLine place={place} name={input.names[language]} unit={input.unit} />
            <SourceFields figure={input} list="inputs" usual="last" />
          </div>
        );
      })}
      {parameters.map(({ id, names, unit, value }) => {
        const place = `parameters.${id}`;
        return (
          <div class="effect" key={id}>
            <NameLine place={`${place}.names`} names={names} />
            <UnitLine place={place} name={names[language]} unit={unit} />
            <FieldLine label={texts.value}>
              <AmountField
                label={`${names[language]}: ${texts.value}`}
                value={value}
                unit={unit}
                blankable
                onChange={(typed) => dispatch({ kind: "edit", edit: setting(`${place}.value`, typed) })}
              />
            </FieldLine>
          </div>
        );
      })}
    </details>
  );
}
