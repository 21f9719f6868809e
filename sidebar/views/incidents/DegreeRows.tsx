import type { Tariff } from "../../../core/schemes/incident";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { TextField } from "../../controls/TextField";
import { freeId } from "../../fields/freeId";
import { newNames, withName } from "../../fields/newNames";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

type Degrees = Extract<Tariff, { readonly kind: "degrees" }>["degrees"];

/** Named degrees of a case, each with an amount or a range. */
export function DegreeRows({
  list,
  degrees,
  unit,
}: {
  readonly list: string;
  readonly degrees: Degrees;
  readonly unit: "points" | "money";
}) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { incidents: texts } = words;
  return (
    <fieldset class="band-rows" data-field={list}>
      <legend>{texts.degrees}</legend>
      {degrees.map((degree, at) => {
        const name = degree.names[language];
        const place = `${list}.${degree.id}`;
        return (
          <div class="degree" key={degree.id} data-field={place}>
            <div class="band-row">
              <TextField
                label={texts.degree}
                value={name}
                onInput={(text) =>
                  dispatch({
                    kind: "edit",
                    edit: setting(`${place}.names`, withName(degree.names, language, text)),
                    gesture: `name ${place}`,
                  })
                }
              />
              <IconButton
                icon="remove"
                label={texts.removeDegree(name)}
                onClick={() => dispatch({ kind: "edit", edit: { kind: "remove", list, at } })}
              />
            </div>
            {(["from", "to"] as const).map((end) => (
              <div class="line" key={end}>
                <span>{texts[end]}</span>
                <OperandField
                  label={`${name}: ${texts[end]}`}
                  value={degree[end]}
                  unit={unit}
                  onChange={(value) =>
                    dispatch({ kind: "edit", edit: setting(`${place}.${end}`, value ?? 0) })
                  }
                />
              </div>
            ))}
          </div>
        );
      })}
      <Button
        onClick={() =>
          dispatch({
            kind: "edit",
            edit: {
              kind: "insert",
              list,
              at: degrees.length,
              entry: { id: freeId("degree", degrees), names: newNames(texts.degree), from: 0, to: 0 },
            },
          })
        }
      >
        {texts.addDegree}
      </Button>
    </fieldset>
  );
}
