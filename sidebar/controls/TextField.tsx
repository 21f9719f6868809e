/** A line of text; what is typed is committed at once. */
export function TextField({
  label,
  value,
  placeholder,
  onInput,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <input
      class="field"
      type="text"
      aria-label={label}
      value={value}
      placeholder={placeholder}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
