import type { Method } from "../../../core/schemes/method";
import type { ConditionSet, Operand } from "../../../core/schemes/operand";
import type { Unit } from "../../../core/schemes/unit";
import { Select } from "../../controls/Select";
import { ConditionSetField } from "../../fields/ConditionSetField";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { BandRowsTable } from "./BandRowsTable";
import type { MethodField } from "./methodForms";
import { METHOD_FIELDS } from "./methodForms";
import { NamedAmounts } from "./NamedAmounts";

/** What stands at a path of a method: `from.value`. */
function valueAt(method: Method, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>> | undefined)?.[step], method);
}

/** The fields that a method needs, each with its unit and what a blank means. */
export function MethodFields({
  place,
  method,
  unit,
}: {
  readonly place: string;
  readonly method: Method;
  /** Of the indicator's value. */
  readonly unit: Unit;
}) {
  const dispatch = useDispatch();
  const { indicators: words } = usePane().words;
  const set = (path: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(`${place}.${path}`, value) });

  const drawn = (field: MethodField) => {
    const { path } = field;
    const label = words.fields[path] ?? path;
    const value = valueAt(method, path);
    if ("conditions" in field)
      return (
        <ConditionSetField
          key={path}
          label={label}
          value={value as ConditionSet}
          onChange={(conditions) => set(path, conditions)}
        />
      );
    if ("list" in field)
      return field.list === "bands" ? (
        <BandRowsTable key={path} place={`${place}.bands`} label={label} rows={value as never} />
      ) : (
        <NamedAmounts
          key={path}
          list={`${place}.${path}`}
          label={label}
          kind={field.list}
          entries={value as never}
        />
      );
    if ("options" in field)
      return (
        <label class="line" key={path} data-field={`${place}.${path}`}>
          <span>{label}</span>
          <Select
            label={label}
            value={typeof value === "string" ? value : field.usual}
            options={field.options.map((option) => {
              const text = words.options[`${path}.${option}`] ?? option;
              return { value: option, label: option === field.usual ? words.usual(text) : text };
            })}
            onChange={(chosen) => set(path, chosen)}
          />
        </label>
      );
    const { blank } = field;
    return (
      <div class="line" key={path} data-field={`${place}.${path}`}>
        <span>
          {label}
          {blank === undefined ? null : (
            <small class="quiet">{blank === "none" ? words.blankNone : words.blankDefault}</small>
          )}
        </span>
        <OperandField
          label={label}
          value={(value as Operand | null | undefined) ?? null}
          unit={field.unit === "value" ? unit : field.unit}
          blankable={blank !== undefined}
          onChange={(typed) => set(path, typed ?? (blank === "none" ? null : undefined))}
        />
      </div>
    );
  };
  return <>{METHOD_FIELDS[method.kind].map(drawn)}</>;
}
