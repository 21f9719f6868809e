import { Select } from "../../controls/Select";
import { usePane } from "../../pane/paneContext";

const PLACES = ["0", "1", "2", "3", "4"] as const;

/** To how many decimals an amount is rounded, if it is. */
export function DigitsField({
  digits,
  onChange,
}: {
  readonly digits: number | null;
  readonly onChange: (digits: number | null) => void;
}) {
  const { pay } = usePane().words;
  const known: readonly string[] = digits === null ? PLACES : [...new Set([...PLACES, String(digits)])];
  return (
    <div class="field-line">
      <span aria-hidden="true">{pay.digits}</span>
      <Select
        label={pay.digits}
        value={digits === null ? "none" : String(digits)}
        options={[
          { value: "none", label: pay.notRounded },
          ...known.map((value) => ({ value, label: pay.toPlaces(Number(value)) })),
        ]}
        onChange={(value) => onChange(value === "none" ? null : Number(value))}
      />
    </div>
  );
}
