import type { Tariff } from "../../../core/schemes/incident";
import { FieldLine } from "../../entries/FieldLine";
import { NamedRows } from "../../entries/NamedRows";
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
    <fieldset data-field={list}>
      <legend>{texts.degrees}</legend>
      <NamedRows
        list={list}
        amounts="beneath"
        rows={degrees.map((degree) => {
          const { id, names } = degree;
          const name = names[language];
          const place = `${list}.${id}`;
          return {
            key: id,
            name,
            nameLabel: texts.degree,
            removeLabel: texts.removeDegree(name),
            onName: { typed: (text) => setting(`${place}.names`, withName(names, language, text)) },
            amounts: (["from", "to"] as const).map((end) => (
              <FieldLine key={end} label={texts[end]} place={`${place}.${end}`}>
                <OperandField
                  label={`${name}: ${texts[end]}`}
                  value={degree[end]}
                  unit={unit}
                  onChange={(value) =>
                    dispatch({ kind: "edit", edit: setting(`${place}.${end}`, value ?? 0) })
                  }
                />
              </FieldLine>
            )),
          };
        })}
        addLabel={texts.addDegree}
        entry={{ id: freeId("degree", degrees), names: newNames(texts.degree), from: 0, to: 0 }}
      />
    </fieldset>
  );
}
