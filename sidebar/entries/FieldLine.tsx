import type { ComponentChildren } from "preact";

/** A field behind its label; the field itself bears the label for a screen reader. */
export function FieldLine({
  label,
  place,
  hint,
  children,
}: {
  readonly label: string;
  /** The field's path, so that a finding leads here. */
  readonly place?: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="line" data-field={place}>
      <span>
        {label}
        {hint === undefined ? null : <small class="quiet">{hint}</small>}
      </span>
      {children}
    </div>
  );
}
