import { dragEntry } from "../controls/dragEntry";
import { IconButton } from "../controls/IconButton";
import { placeByKey } from "../controls/moveByKey";
import { useDispatch } from "../pane/paneContext";

let gestures = 0;

/** The handle that an entry of a list of the scheme is put elsewhere by: dragged, or moved with the arrow keys. */
export function MoveHandle({
  list,
  at,
  count,
  label,
}: {
  /** Path of the list: incidents. */
  readonly list: string;
  readonly at: number;
  readonly count: number;
  readonly label: string;
}) {
  const dispatch = useDispatch();
  const move = (from: number, to: number, gesture?: string): void =>
    dispatch({
      kind: "edit",
      edit: { kind: "move", list, from, to },
      ...(gesture !== undefined && { gesture }),
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, at, count);
    if (to === undefined) return;
    event.preventDefault();
    const entries = (event.currentTarget as HTMLElement).closest("li")?.parentElement?.children;
    move(at, to);
    // The entry may have been put elsewhere in the page, which takes its focus away.
    requestAnimationFrame(() => {
      const handle = entries?.[to]?.querySelector<HTMLElement>(".drag");
      handle?.focus();
      handle?.scrollIntoView({ block: "nearest" });
    });
  };
  return (
    <IconButton
      icon="drag"
      label={label}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        const gesture = `move ${list} ${String(++gestures)}`;
        dragEntry(event, (from, to) => move(from, to, gesture));
      }}
    />
  );
}
