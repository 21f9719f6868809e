/** A bar that shows how a number stands to the one it should be. */
export function Meter({
  label,
  value,
  goal,
  text,
}: {
  readonly label: string;
  readonly value: number;
  readonly goal: number;
  /** The value as people read it: 95 %. */
  readonly text: string;
}) {
  const share = goal > 0 ? Math.min(1, Math.max(0, value / goal)) : 0;
  return (
    <div class={value === goal ? "meter met" : "meter missed"}>
      <div class="line">
        <span>{label}</span>
        <b>{text}</b>
      </div>
      <div
        class="track"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(goal, value)}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <i style={{ width: `${String(share * 100)}%` }} />
      </div>
    </div>
  );
}
