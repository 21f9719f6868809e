import { useMemo } from "preact/hooks";
import type { FieldSetting } from "../../../core/schemes/choice";
import type { Operand } from "../../../core/schemes/operand";
import { Speaker } from "../../../core/words/explanation/speaker";
import { Select } from "../../controls/Select";
import { AmountField } from "../../fields/AmountField";
import { newInput, newParameter } from "../../fields/newFigure";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { factorGroups } from "./factorGroups";
import { payPartNames, usePayPartWords } from "./payPartTexts";
import { isShareNumber } from "./termsSentence";

/** Stand for what isn't a figure of the scheme yet. */
const NUMBER = "#number";
const INPUT = "#input";
const PARAMETER = "#parameter";

/** A factor of a product: a number, a figure of the scheme, or one that the scheme is to have. */
export function FactorField({
  component,
  field,
  label,
  value,
}: {
  /** Id of the component that it is part of. */
  readonly component: string;
  readonly field: string;
  readonly label: string;
  readonly value: Operand;
}) {
  const { words, language } = usePane();
  const texts = usePayPartWords();
  const scheme = useScheme();
  const dispatch = useDispatch();
  const speaker = new Speaker(scheme, language);
  const groups = useMemo(() => factorGroups(scheme, component, speaker), [scheme, component, language]);
  const isFigure = typeof value === "string";
  const isListed = groups.some(({ figures }) => figures.some(({ id }) => id === value));
  const set = (to: Operand, sets: readonly FieldSetting[] = []): void =>
    dispatch({ kind: "edit", edit: { kind: "set", sets: [...sets, { field, value: to }] } });
  const choose = (chosen: string): void => {
    if (chosen === INPUT) {
      const names = payPartNames(({ newInputName }) => newInputName);
      const made = newInput(scheme, "input", names, "money");
      set(made.id, made.sets);
    } else if (chosen === PARAMETER) {
      const names = payPartNames(({ newParameterName }) => newParameterName);
      const number = isFigure ? null : value;
      const unit = number !== null && isShareNumber(number) ? "share" : "money";
      const made = newParameter(scheme, "parameter", names, unit, number);
      set(made.id, made.sets);
    } else set(chosen === NUMBER ? 1 : chosen);
  };
  return (
    <span class="operand" data-field={field}>
      {isFigure ? null : (
        <AmountField
          label={label}
          value={value}
          unit={isShareNumber(value) ? "share" : "items"}
          onChange={(typed) => set(typed ?? 0)}
        />
      )}
      <Select
        label={words.fields.figureFor(label)}
        value={isFigure ? value : NUMBER}
        options={[
          { value: NUMBER, label: texts.number },
          ...(isFigure && !isListed ? [{ value, label: speaker.name(value) }] : []),
        ]}
        groups={[
          ...groups.map(({ group, figures }) => ({
            label: texts.groups[group],
            options: figures.map(({ id, label: text }) => ({ value: id, label: text })),
          })),
          {
            label: texts.newFigures,
            options: [
              { value: INPUT, label: texts.newInput },
              { value: PARAMETER, label: texts.newParameter },
            ],
          },
        ]}
        onChange={choose}
      />
    </span>
  );
}
