import type { Names } from "../../../core/schemes/names";
import type { Operand } from "../../../core/schemes/operand";
import { NamedRows } from "../../entries/NamedRows";
import { freeId } from "../../fields/freeId";
import { newNames, withName } from "../../fields/newNames";
import { OperandField } from "../../fields/OperandField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

/** A level with its points, or a rater with a weight. */
interface Entry {
  readonly id: string;
  readonly names: Names;
  readonly points?: Operand;
  readonly weight?: Operand;
}

/** The named levels of an indicator, or its raters. */
export function NamedAmounts({
  list,
  label,
  kind,
  entries,
}: {
  readonly list: string;
  readonly label: string;
  readonly kind: "levels" | "raters";
  readonly entries: readonly Entry[];
}) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { indicators: texts } = words;
  const amount = kind === "levels" ? "points" : "weight";
  const nameLabel = kind === "levels" ? texts.levelName : texts.raterName;
  return (
    <fieldset data-field={list}>
      <legend>{label}</legend>
      <NamedRows
        list={list}
        rows={entries.map((entry, at) => {
          const { id, names } = entry;
          const place = `${list}.${id}`;
          return {
            key: id,
            name: names[language],
            nameLabel,
            removeLabel: texts.removeRow(at + 1),
            onName: { typed: (text) => setting(`${place}.names`, withName(names, language, text)) },
            amounts: (
              <OperandField
                label={kind === "levels" ? (texts.fields.points ?? "") : texts.raterWeight}
                value={entry[amount] ?? null}
                unit={kind === "levels" ? "points" : "rating"}
                onChange={(value) =>
                  dispatch({ kind: "edit", edit: setting(`${place}.${amount}`, value ?? 0) })
                }
              />
            ),
          };
        })}
        addLabel={texts.addRow}
        entry={{ id: freeId(kind, entries), names: newNames(nameLabel), [amount]: 0 }}
      />
    </fieldset>
  );
}
