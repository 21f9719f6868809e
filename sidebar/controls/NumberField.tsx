import { useState } from "preact/hooks";

/**
 * A number with its unit. What is typed stays text and is committed on leaving, Enter or an arrow: "1" on the way to
 * "15" never reaches the scheme. A blank is committed as null where that is allowed.
 */
export function NumberField({
  label,
  value,
  unit,
  min,
  max,
  step = "any",
  blankable = false,
  invalid = false,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  /** Stands behind the field: %, points, yuan. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number | "any";
  readonly blankable?: boolean;
  readonly invalid?: boolean;
  readonly onChange: (value: number | null) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const commit = (text: string, number: number): void => {
    setTyped(undefined);
    if (text.trim() === "" && blankable) onChange(null);
    else if (Number.isFinite(number)) onChange(Math.min(max ?? number, Math.max(min ?? number, number)));
  };
  return (
    <span class="number">
      <input
        class="field"
        type="number"
        inputMode="decimal"
        aria-label={unit === undefined ? label : `${label} (${unit})`}
        aria-invalid={invalid}
        min={min}
        max={max}
        step={step}
        value={typed ?? (value === null ? "" : String(value))}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => commit(event.currentTarget.value, event.currentTarget.valueAsNumber)}
        onBlur={() => setTyped(undefined)}
      />
      {unit === undefined ? null : (
        <span class="unit" aria-hidden="true">
          {unit}
        </span>
      )}
    </span>
  );
}
