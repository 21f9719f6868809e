import type { ConditionSet, Operand } from "../../../core/schemes/operand";
import type { WindowLength } from "../../../core/schemes/requirement";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { MoveHandle } from "../../entries/MoveHandle";
import { ConditionSetField } from "../../fields/ConditionSetField";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, useScheme } from "../../pane/paneContext";
import type { Edit } from "../../state/edit";
import { setting } from "../../state/edit";
import { useRequirementWords } from "./requirementTexts";

/** A window of days, or the length of windows, with the conditions under which it counts. */
export type WindowRow = { readonly when?: ConditionSet } & (
  { readonly fromDay: Operand; readonly toDay: Operand } | { readonly length: WindowLength }
);

const LENGTHS: readonly WindowLength[] = ["week", "month", "quarter", "half-year", "year"];

/** The windows of a requirement in order: the first whose conditions hold counts. */
export function WindowRows({ list, rows }: { readonly list: string; readonly rows: readonly WindowRow[] }) {
  const texts = useRequirementWords();
  const dispatch = useDispatch();
  const { total, inputs = [] } = useScheme();
  const onEdit = (edit: Edit): void => dispatch({ kind: "edit", edit });
  const count = rows.length;
  const last = rows[count - 1];
  const isOfDays = last === undefined || "fromDay" in last;
  const starting: ConditionSet = {
    all: [total ? { of: "total", atLeast: 0 } : { of: inputs[0]?.id ?? "total", atLeast: 0 }],
  };
  return (
    <fieldset data-field={list}>
      <legend>{texts.windows}</legend>
      {count > 1 ? <p class="quiet">{texts.windowHint}</p> : null}
      <ol class="terms">
        {rows.map((row, at) => {
          const place = `${list}.${String(at)}`;
          const number = at + 1;
          return (
            <li key={at} class="term" data-field={place}>
              <div class="band-row">
                {count > 1 ? (
                  <MoveHandle list={list} at={at} count={count} label={texts.moveWindow(number)} />
                ) : null}
                <b class="grow">{texts.window(number)}</b>
                {count > 1 ? (
                  <IconButton
                    icon="remove"
                    label={texts.removeWindow(number)}
                    onClick={() => onEdit({ kind: "remove", list, at })}
                  />
                ) : null}
              </div>
              {"fromDay" in row ? (
                (["fromDay", "toDay"] as const).map((end) => (
                  <FieldLine key={end} label={texts[end]} place={`${place}.${end}`}>
                    <OperandField
                      label={`${texts.window(number)}: ${texts[end]}`}
                      value={row[end]}
                      unit="days"
                      onChange={(value) => onEdit(setting(`${place}.${end}`, value ?? 0))}
                    />
                  </FieldLine>
                ))
              ) : (
                <FieldLine label={texts.length} place={`${place}.length`}>
                  <Select
                    label={`${texts.window(number)}: ${texts.length}`}
                    value={row.length}
                    options={LENGTHS.map((value) => ({ value, label: texts.lengths[value] }))}
                    onChange={(length) => onEdit(setting(`${place}.length`, length))}
                  />
                </FieldLine>
              )}
              <label class="check">
                <input
                  type="checkbox"
                  checked={row.when !== undefined}
                  onChange={(event) =>
                    onEdit(setting(`${place}.when`, event.currentTarget.checked ? starting : undefined))
                  }
                />
                {texts.onlyWhere}
              </label>
              {row.when ? (
                <ConditionSetField
                  label={texts.windowWhen}
                  value={row.when}
                  onChange={(when) => onEdit(setting(`${place}.when`, when))}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      <div class="actions">
        <Button
          onClick={() =>
            onEdit({
              kind: "insert",
              list,
              at: count,
              entry: isOfDays ? { fromDay: 0, toDay: 3 } : { length: "month" },
            })
          }
        >
          {texts.addWindow}
        </Button>
      </div>
    </fieldset>
  );
}
