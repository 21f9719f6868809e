import type { ConditionSet, Operand } from "../../../core/schemes/operand";
import type { Requirement } from "../../../core/schemes/requirement";
import { requirementReferences } from "../../../core/schemes/structure/requirementReferences";
import { FindingsHere } from "../../check/FindingsHere";
import { Select } from "../../controls/Select";
import { TextField } from "../../controls/TextField";
import { FieldLine } from "../../entries/FieldLine";
import { NameLine } from "../../entries/NameLine";
import { ConditionSetField } from "../../fields/ConditionSetField";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { listedTexts } from "../grades/listedTexts";
import { TypedAmountField } from "../pay/TypedAmountField";
import { FigureField } from "./FigureField";
import type { RequirementField } from "./requirementForms";
import { KINDS, REQUIREMENT_FIELDS } from "./requirementForms";
import { useRequirementWords } from "./requirementTexts";
import { startingRequirement } from "./startingRequirement";
import type { WindowRow } from "./WindowRows";
import { WindowRows } from "./WindowRows";

function OneField({
  requirement,
  field,
}: {
  readonly requirement: Requirement;
  readonly field: RequirementField;
}) {
  const { language } = usePane();
  const texts = useRequirementWords();
  const dispatch = useDispatch();
  const { id, kind } = requirement;
  const { path } = field;
  const place = `requirements.${id}.${path}`;
  const label = texts.fields[`${kind}.${path}`] ?? texts.fields[path] ?? path;
  const value = (requirement as unknown as Readonly<Record<string, unknown>>)[path];
  const set = (next: unknown): void => dispatch({ kind: "edit", edit: setting(place, next) });
  if ("figure" in field)
    return (
      <FieldLine label={label} place={place}>
        <FigureField
          field={place}
          own={id}
          path={path}
          need={field.figure}
          label={label}
          value={value as string}
        />
      </FieldLine>
    );
  if ("operand" in field) {
    const { usual, operand } = field;
    return (
      <FieldLine
        label={label}
        place={place}
        {...(usual !== undefined && { hint: texts.blankDefault(String(usual)) })}
      >
        <OperandField
          label={label}
          value={(value as Operand | undefined) ?? null}
          unit={operand}
          blankable={usual !== undefined}
          onChange={(typed) => set(typed ?? (usual === undefined ? 0 : undefined))}
        />
      </FieldLine>
    );
  }
  if ("options" in field)
    return (
      <FieldLine label={label} place={place}>
        <Select
          label={label}
          value={(value as string | undefined) ?? field.usual ?? ""}
          options={field.options.map((option) => ({
            value: option,
            label: texts.options[`${path}.${option}`] ?? option,
          }))}
          onChange={set}
        />
      </FieldLine>
    );
  if (field.holds === "conditions")
    return (
      <div data-field={place}>
        <ConditionSetField label={label} value={value as ConditionSet} onChange={set} />
      </div>
    );
  if (field.holds === "texts") {
    const listed = (value as readonly string[] | undefined) ?? [];
    return (
      <FieldLine label={label} place={place}>
        <TextField
          label={label}
          value={listed.join(language === "en" ? ", " : "、")}
          onChange={(text) => {
            const entries = listedTexts(text);
            set(entries.length === 0 ? undefined : entries);
          }}
        />
      </FieldLine>
    );
  }
  return <WindowRows list={place} rows={value as readonly WindowRow[]} />;
}

/** Everything of one requirement. */
export function RequirementFields({ requirement }: { readonly requirement: Requirement }) {
  const texts = useRequirementWords();
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { id, names, kind } = requirement;
  const place = `requirements.${id}`;
  const named = new Set(requirementReferences(requirement, "").map((reference) => reference.id));
  const parameters = (scheme.parameters ?? []).filter((parameter) => named.has(parameter.id));
  return (
    <>
      <FindingsHere place={place} />
      <NameLine place={`${place}.names`} names={names} />
      <FieldLine label={texts.kind} place={`${place}.kind`}>
        <Select
          label={texts.kind}
          value={kind}
          options={KINDS.map((each) => ({ value: each, label: texts.kinds[each] }))}
          onChange={(chosen) => {
            const { asks, sets } = startingRequirement(scheme, chosen, id);
            dispatch({
              kind: "edit",
              edit: { kind: "set", sets: [...sets, { field: place, value: { id, names, ...asks } }] },
            });
          }}
        />
      </FieldLine>
      <p class="quiet">{texts.means[kind]}</p>
      {REQUIREMENT_FIELDS[kind].map((field) => (
        <OneField key={`${kind} ${field.path}`} requirement={requirement} field={field} />
      ))}
      {parameters.length === 0 ? null : (
        <fieldset>
          <legend>{texts.parameters}</legend>
          {parameters.map((parameter) => (
            <TypedAmountField
              key={parameter.id}
              amount={{
                field: `parameters.${parameter.id}.value`,
                kind: "parameter",
                id: parameter.id,
                value: parameter.value,
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
