import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../controls/Button";
import { IconButton } from "../controls/IconButton";
import { TextField } from "../controls/TextField";
import { useFocusKept } from "../controls/useFocusKept";
import { useDispatch } from "../pane/paneContext";
import type { Edit } from "../state/edit";

/** A row of a list: what it is called, and the amounts that it brings. */
export interface NamedRow {
  /** Tells it from the others: its id, or its place where it has none. */
  readonly key: string;
  readonly name: string;
  readonly nameLabel: string;
  readonly removeLabel: string;
  /** What a name that is being typed does, each letter with the same gesture; or a whole name once it is left. */
  readonly onName: { readonly typed: (text: string) => Edit } | { readonly whole: (text: string) => Edit };
  readonly amounts: ComponentChildren;
}

/** A list of the scheme whose rows are names with amounts: levels with points, degrees with ranges, grades with shares. */
export function NamedRows({
  list,
  rows,
  amounts = "beside",
  addLabel,
  entry,
}: {
  /** Path of the list. */
  readonly list: string;
  readonly rows: readonly NamedRow[];
  /** Where the amounts stand: one beside the name, several with words of their own beneath it. */
  readonly amounts?: "beside" | "beneath";
  readonly addLabel: string;
  /** What a new row is. */
  readonly entry: unknown;
}) {
  const dispatch = useDispatch();
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const onEdit = (edit: Edit, gesture?: string): void =>
    dispatch({ kind: "edit", edit, ...(gesture !== undefined && { gesture }) });
  return (
    <div class="named-rows" ref={root}>
      <ul>
        {rows.map(({ key, name, nameLabel, removeLabel, onName, amounts: drawn }, at) => {
          const place = `${list}.${key}`;
          return (
            <li key={key} class={amounts} data-field={place}>
              <TextField
                label={nameLabel}
                value={name}
                {...("typed" in onName
                  ? { onInput: (text: string) => onEdit(onName.typed(text), `name ${place}`) }
                  : { onChange: (text: string) => onEdit(onName.whole(text.trim())) })}
              />
              {amounts === "beside" ? drawn : null}
              <IconButton
                icon="remove"
                label={removeLabel}
                onClick={() => onEdit({ kind: "remove", list, at })}
              />
              {amounts === "beneath" ? drawn : null}
            </li>
          );
        })}
      </ul>
      <Button onClick={() => onEdit({ kind: "insert", list, at: rows.length, entry })}>{addLabel}</Button>
    </div>
  );
}
