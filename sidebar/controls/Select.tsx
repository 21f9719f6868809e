/** One thing to be chosen of several. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Things to be chosen under a heading of their own. */
export interface OptionGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
}

function Options<Value extends string>({ options }: { readonly options: readonly Option<Value>[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}

/** A choice of one among a few, or among groups of many. */
export function Select<Value extends string>({
  label,
  value,
  options,
  groups = [],
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly groups?: readonly OptionGroup<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <select
      class="field select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      <Options options={options} />
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          <Options options={group.options} />
        </optgroup>
      ))}
    </select>
  );
}
