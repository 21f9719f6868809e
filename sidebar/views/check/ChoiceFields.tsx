import type { OpenChoice } from "../../../core/schemes/choices";
import { takeOption } from "../../../core/schemes/choices";
import { renderSchemeFault } from "../../../core/words/renderScheme";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";

/** A question that the text leaves open, with its readings. */
export function ChoiceFields({ choice, setTo }: OpenChoice) {
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { checks: texts } = words;
  const place = `choices.${choice.id}`;
  const take = (id: string): void => {
    const taken = takeOption(scheme, choice.id, id);
    if ("fault" in taken) {
      const text = texts.cantTake(renderSchemeFault(taken.fault, language));
      dispatch({ kind: "tell", notice: { kind: "warning", text } });
      return;
    }
    const sets = choice.options.find((option) => option.id === id)?.sets ?? [];
    dispatch({
      kind: "edit",
      edit: { kind: "set", sets: [...sets, { field: `${place}.taken`, value: id }] },
    });
  };
  return (
    <fieldset class="choice" data-field={place}>
      <legend>{choice.names[language]}</legend>
      {choice.options.map((option) => {
        const isTaken = option.id === setTo?.id;
        return (
          <label class="check" key={option.id}>
            <input
              type="radio"
              name={place}
              value={option.id}
              checked={isTaken}
              onChange={() => take(option.id)}
            />
            <span>
              {option.names[language]} {isTaken ? <span class="quiet">{texts.taken}</span> : null}
            </span>
          </label>
        );
      })}
      {setTo ? null : <p class="quiet">{texts.setOtherwise}</p>}
    </fieldset>
  );
}
