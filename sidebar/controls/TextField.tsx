/** A line of text; what is typed is committed at once, or on leaving it where only the whole means something. */
export function TextField({
  label,
  value,
  placeholder,
  invalid = false,
  onInput,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly invalid?: boolean;
  readonly onInput?: (value: string) => void;
  readonly onChange?: (value: string) => void;
}) {
  return (
    <input
      class="field"
      type="text"
      aria-label={label}
      value={value}
      placeholder={placeholder}
      aria-invalid={invalid}
      {...(onInput && { onInput: (event) => onInput(event.currentTarget.value) })}
      {...(onChange && { onChange: (event) => onChange(event.currentTarget.value) })}
    />
  );
}
