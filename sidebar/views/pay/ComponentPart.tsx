import type { Operand } from "../../../core/schemes/operand";
import type { PayComponent } from "../../../core/schemes/pay";
import { Speaker } from "../../../core/words/explanation/speaker";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { Icon } from "../../controls/Icon";
import { IconButton } from "../../controls/IconButton";
import { AmountField } from "../../fields/AmountField";
import { conditionSentence } from "../../fields/conditionSentence";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { DigitsField } from "./DigitsField";
import type { TypedAmount } from "./termsSentence";
import { factorNumber, termsSentence, typedAmounts } from "./termsSentence";

/** A number of the terms, or a parameter in its unit; a blank one says that it is not configured. */
function TypedAmountField({ amount }: { readonly amount: TypedAmount }) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const dispatch = useDispatch();
  const speaker = new Speaker(scheme, language);
  const { field, kind, id = "", value } = amount;
  const isShare = kind === "number" && value !== null && Math.abs(value) < 1 && value !== 0;
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

/** A part of the pay as a readable product, with the amounts that it is made of. */
export function ComponentPart({
  component,
  place,
  canRemove,
  checked,
}: {
  readonly component: PayComponent;
  readonly place: number;
  readonly canRemove: boolean;
  readonly checked: Checked;
}) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { pay } = words;
  const speaker = new Speaker(scheme, language);
  const { id, terms, when, otherwise, atLeast, atMost, digits, counted } = component;
  const field = `pay.components.${id}`;
  const name = component.names[language];
  const amounts = [
    ...typedAmounts(terms, `${field}.terms`, scheme),
    ...typedAmounts(otherwise ?? [], `${field}.otherwise`, scheme),
  ].filter((each, index, all) => all.findIndex((other) => other.field === each.field) === index);
  const found = checked.findings ?? [];
  const ofParameters = amounts.flatMap((amount) =>
    amount.id === undefined ? [] : findingsAt(found, `parameters.${amount.id}`),
  );
  return (
    <li data-field={field}>
      <div class="part-head">
        <h4>{name}</h4>
        {canRemove ? (
          <IconButton
            icon="remove"
            label={pay.removeComponent(name)}
            onClick={() =>
              dispatch({ kind: "edit", edit: { kind: "remove", list: "pay.components", at: place } })
            }
          />
        ) : null}
      </div>
      <p class="formula">= {termsSentence(terms, scheme, speaker, pay.nothing)}</p>
      {when ? (
        <p class="quiet">
          {pay.when(conditionSentence(when, speaker, words.grades.conditions))}
          {" · "}
          {otherwise
            ? pay.otherwise(termsSentence(otherwise, scheme, speaker, pay.nothing))
            : pay.otherwiseNothing}
        </p>
      ) : null}
      {counted === false ? <p class="quiet">{pay.notCounted}</p> : null}
      {amounts.map((amount) => (
        <TypedAmountField key={amount.field} amount={amount} />
      ))}
      <details class="more">
        <summary>{pay.limits}</summary>
        <LimitField label={pay.atLeast} field={`${field}.atLeast`} value={atLeast ?? null} />
        <LimitField label={pay.atMost} field={`${field}.atMost`} value={atMost ?? null} />
        <DigitsField
          digits={digits ?? null}
          onChange={(places) => dispatch({ kind: "edit", edit: setting(`${field}.digits`, places) })}
        />
      </details>
      <FindingList findings={[...findingsAt(found, field), ...ofParameters]} isCurrent={checked.isCurrent} />
    </li>
  );
}
