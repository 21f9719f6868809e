import type { Term } from "../../../core/schemes/pay";
import { IconButton } from "../../controls/IconButton";
import { Select } from "../../controls/Select";
import { MoveHandle } from "../../entries/MoveHandle";
import { useDispatch } from "../../pane/paneContext";
import type { Edit } from "../../state/edit";
import { setting } from "../../state/edit";
import { FactorField } from "./FactorField";
import { usePayPartWords } from "./payPartTexts";

/** A product of figures that is added or subtracted, as it is read: sign, factors, divisor. */
export function TermFields({
  component,
  list,
  at,
  count,
  term,
}: {
  readonly component: string;
  /** Path of the terms that it is one of. */
  readonly list: string;
  readonly at: number;
  readonly count: number;
  readonly term: Term;
}) {
  const texts = usePayPartWords();
  const dispatch = useDispatch();
  const { factors, dividedBy, sign = "added" } = term;
  const number = at + 1;
  const place = `${list}.${String(at)}`;
  const onEdit = (edit: Edit): void => dispatch({ kind: "edit", edit });
  return (
    <li class="term" data-field={place}>
      <div class="band-row">
        {count > 1 ? <MoveHandle list={list} at={at} count={count} label={texts.moveTerm(number)} /> : null}
        <Select
          label={texts.sign(number)}
          value={sign}
          options={(["added", "subtracted"] as const).map((each) => ({
            value: each,
            label: texts.signs[each],
          }))}
          onChange={(chosen) => onEdit(setting(`${place}.sign`, chosen === "added" ? undefined : chosen))}
        />
        {count > 1 ? (
          <IconButton
            icon="remove"
            label={texts.removeTerm(number)}
            onClick={() => onEdit({ kind: "remove", list, at })}
          />
        ) : null}
      </div>
      {factors.map((factor, index) => (
        <div class="band-row" key={index}>
          <span class="operator" aria-hidden="true">
            {index === 0 ? "" : "×"}
          </span>
          <FactorField
            component={component}
            field={`${place}.factors.${String(index)}`}
            label={texts.factor(number, index + 1)}
            value={factor}
          />
          {factors.length > 1 ? (
            <IconButton
              icon="remove"
              label={texts.removeFactor(index + 1)}
              onClick={() => onEdit({ kind: "remove", list: `${place}.factors`, at: index })}
            />
          ) : null}
        </div>
      ))}
      {dividedBy === undefined ? null : (
        <div class="band-row">
          <span class="operator" aria-hidden="true">
            ÷
          </span>
          <FactorField
            component={component}
            field={`${place}.dividedBy`}
            label={texts.divisor(number)}
            value={dividedBy}
          />
          <IconButton
            icon="remove"
            label={texts.removeDivisor}
            onClick={() => onEdit(setting(`${place}.dividedBy`, undefined))}
          />
        </div>
      )}
      <div class="links">
        <button
          type="button"
          class="link"
          onClick={() =>
            // A factor of 1 changes nothing until somebody chooses it.
            onEdit({ kind: "insert", list: `${place}.factors`, at: factors.length, entry: 1 })
          }
        >
          {texts.addFactor}
        </button>
        {dividedBy === undefined ? (
          <button type="button" class="link" onClick={() => onEdit(setting(`${place}.dividedBy`, 1))}>
            {texts.addDivisor}
          </button>
        ) : null}
      </div>
    </li>
  );
}
