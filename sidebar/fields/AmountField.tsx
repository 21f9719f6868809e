import { paper } from "../../core/numbers/paper";
import type { Unit } from "../../core/schemes/unit";
import { NumberField } from "../controls/NumberField";
import { usePane } from "../pane/paneContext";
import { unitWord } from "./unitWord";

/** A number of the scheme in its unit; shares are typed in percent. */
export function AmountField({
  label,
  value,
  unit,
  blankable = false,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly unit: Unit;
  readonly blankable?: boolean;
  readonly onChange: (value: number | null) => void;
}) {
  const { language } = usePane();
  const inPercent = unit === "share";
  const word = unitWord(unit, language);
  return (
    <NumberField
      label={label}
      value={value !== null && inPercent ? paper(value * 100) : value}
      {...(word !== "" && { unit: word })}
      blankable={blankable}
      onChange={(typed) => onChange(typed !== null && inPercent ? paper(typed / 100) : typed)}
    />
  );
}
