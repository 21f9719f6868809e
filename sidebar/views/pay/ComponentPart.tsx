import type { PayComponent } from "../../../core/schemes/pay";
import { Speaker } from "../../../core/words/explanation/speaker";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { EntryRow } from "../../entries/EntryRow";
import { conditionSentence } from "../../fields/conditionSentence";
import { usePane, useScheme } from "../../pane/paneContext";
import { ComponentFields } from "./ComponentFields";
import { termsSentence, typedAmounts } from "./termsSentence";
import { TypedAmountField } from "./TypedAmountField";

/** A part of the pay as a readable product, with the amounts that it is made of and what a person has of it. */
export function ComponentPart({
  component,
  place,
  count,
  isOpen,
  checked,
  sentence,
  onToggle,
  onRemove,
}: {
  readonly component: PayComponent;
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly checked: Checked;
  /** What it comes to for the person it is tried on. */
  readonly sentence: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly onRemove: (at: number, name: string) => void;
}) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const { pay } = words;
  const speaker = new Speaker(scheme, language);
  const { id, names, terms, when, otherwise, counted } = component;
  const field = `pay.components.${id}`;
  const amounts = [
    ...typedAmounts(terms, `${field}.terms`, scheme),
    ...typedAmounts(otherwise ?? [], `${field}.otherwise`, scheme),
  ].filter((each, index, all) => all.findIndex((other) => other.field === each.field) === index);
  const found = checked.findings ?? [];
  const ofParameters = amounts.flatMap((amount) =>
    amount.id === undefined ? [] : findingsAt(found, `parameters.${amount.id}`),
  );
  return (
    <EntryRow
      list="pay.components"
      id={id}
      at={place}
      count={count}
      name={names[language]}
      summary={`= ${termsSentence(terms, scheme, speaker, pay.nothing)}`}
      isOpen={isOpen}
      onToggle={onToggle}
      onRemove={onRemove}
      always={
        <div class="under-entry">
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
          {isOpen ? null : amounts.map((amount) => <TypedAmountField key={amount.field} amount={amount} />)}
          {sentence === undefined ? null : <p class="tried">{sentence}</p>}
          <FindingList
            findings={[...findingsAt(found, field), ...ofParameters]}
            isCurrent={checked.isCurrent}
          />
        </div>
      }
    >
      <ComponentFields component={component} />
    </EntryRow>
  );
}
