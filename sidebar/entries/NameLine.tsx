import type { Names } from "../../core/schemes/names";
import { TextField } from "../controls/TextField";
import { withName } from "../fields/newNames";
import { useDispatch, usePane } from "../pane/paneContext";
import { setting } from "../state/edit";
import { FieldLine } from "./FieldLine";

/** What something is called, in the language that is spoken. */
export function NameLine({
  place,
  names,
  label,
}: {
  readonly place: string;
  readonly names: Names;
  readonly label?: string;
}) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const text = label ?? words.entries.name;
  return (
    <FieldLine label={text} place={place}>
      <TextField
        label={text}
        value={names[language]}
        onInput={(typed) =>
          dispatch({
            kind: "edit",
            edit: setting(place, withName(names, language, typed)),
            gesture: `name ${place}`,
          })
        }
      />
    </FieldLine>
  );
}
