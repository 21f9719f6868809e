import type { Operand } from "../../core/schemes/operand";
import type { Unit } from "../../core/schemes/unit";
import { Select } from "../controls/Select";
import { usePane, useScheme } from "../pane/paneContext";
import { AmountField } from "./AmountField";
import { figureOptions } from "./figureOptions";

/** Stands for a number that is typed, in the list of figures. */
const NUMBER = "#number";

/** A number, or a figure of the scheme in its place. */
export function OperandField({
  label,
  value,
  unit,
  blankable = false,
  onChange,
}: {
  readonly label: string;
  /** Null where it is left blank. */
  readonly value: Operand | null;
  readonly unit: Unit;
  readonly blankable?: boolean;
  readonly onChange: (value: Operand | null) => void;
}) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const isFigure = typeof value === "string";
  const figures = figureOptions(scheme, language).map(({ id, label: text }) => ({ value: id, label: text }));
  const unknown = isFigure && !figures.some((option) => option.value === value);
  return (
    <span class="operand">
      {isFigure ? null : (
        <AmountField label={label} value={value} unit={unit} blankable={blankable} onChange={onChange} />
      )}
      <Select
        label={words.fields.figureFor(label)}
        value={isFigure ? value : NUMBER}
        options={[
          { value: NUMBER, label: words.fields.aNumber },
          ...(unknown ? [{ value, label: value }] : []),
          ...figures,
        ]}
        onChange={(chosen) => onChange(chosen === NUMBER ? (blankable ? null : 0) : chosen)}
      />
    </span>
  );
}
