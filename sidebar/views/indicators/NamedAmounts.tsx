import type { Names } from "../../../core/schemes/names";
import type { Operand } from "../../../core/schemes/operand";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { TextField } from "../../controls/TextField";
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
    <fieldset class="band-rows">
      <legend>{label}</legend>
      {entries.map((entry, at) => (
        <div class="band-row" key={entry.id}>
          <TextField
            label={nameLabel}
            value={entry.names[language]}
            onInput={(text) =>
              dispatch({
                kind: "edit",
                edit: setting(`${list}.${entry.id}.names`, withName(entry.names, language, text)),
                gesture: `${list} ${entry.id}`,
              })
            }
          />
          <OperandField
            label={kind === "levels" ? (texts.fields.points ?? "") : texts.raterWeight}
            value={entry[amount] ?? null}
            unit={kind === "levels" ? "points" : "rating"}
            onChange={(value) =>
              dispatch({ kind: "edit", edit: setting(`${list}.${entry.id}.${amount}`, value ?? 0) })
            }
          />
          <IconButton
            icon="remove"
            label={texts.removeRow(at + 1)}
            onClick={() => dispatch({ kind: "edit", edit: { kind: "remove", list, at } })}
          />
        </div>
      ))}
      <Button
        onClick={() =>
          dispatch({
            kind: "edit",
            edit: {
              kind: "insert",
              list,
              at: entries.length,
              entry: { id: freeId(kind, entries), names: newNames(nameLabel), [amount]: 0 },
            },
          })
        }
      >
        {texts.addRow}
      </Button>
    </fieldset>
  );
}
