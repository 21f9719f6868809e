/** A number to be dragged; each step of the drag is told. */
export function Slider({
  label,
  value,
  min,
  max,
  step = 1,
  text,
  disabled = false,
  onInput,
  onRelease,
}: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value as it is read out: 25 %. */
  readonly text: string;
  readonly disabled?: boolean;
  readonly onInput: (value: number) => void;
  /** Called once where a drag ends. */
  readonly onRelease?: () => void;
}) {
  const share = max > min ? (Math.min(max, Math.max(min, value)) - min) / (max - min) : 0;
  return (
    <input
      class="slider"
      type="range"
      aria-label={label}
      aria-valuetext={text}
      min={min}
      max={max}
      step={step}
      value={value}
      disabled={disabled}
      style={{ "--share": String(share) }}
      onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      onChange={onRelease}
    />
  );
}
