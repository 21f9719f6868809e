import type { ComponentChildren } from "preact";
import { dragEntry } from "../controls/dragEntry";
import { Icon } from "../controls/Icon";
import { IconButton } from "../controls/IconButton";
import { placeByKey } from "../controls/moveByKey";
import { useDispatch, usePane } from "../pane/paneContext";

let gestures = 0;

/** An entry of a list of the scheme: what it says in a line or two, and on demand its fields. */
export function EntryRow({
  list,
  id,
  at,
  count,
  name,
  summary,
  isMovable = true,
  isOpen,
  onToggle,
  onRemove,
  children,
}: {
  /** Path of the list: incidents. */
  readonly list: string;
  readonly id: string;
  readonly at: number;
  readonly count: number;
  readonly name: string;
  readonly summary: string;
  /** False where not all entries are shown: their places would be others. */
  readonly isMovable?: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onRemove: (at: number, name: string) => void;
  readonly children: ComponentChildren;
}) {
  const dispatch = useDispatch();
  const { entries: words } = usePane().words;
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
    const handle = event.currentTarget as HTMLElement;
    move(at, to);
    // The entry may have been put elsewhere in the page, which takes its focus away.
    requestAnimationFrame(() => {
      handle.focus();
      handle.scrollIntoView({ block: "nearest" });
    });
  };
  return (
    <li class="entry" data-field={`${list}.${id}`}>
      <div class="entry-head">
        {isMovable ? (
          <IconButton
            icon="drag"
            label={words.move(name)}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => {
              const gesture = `move ${list} ${String(++gestures)}`;
              dragEntry(event, (from, to) => move(from, to, gesture));
            }}
          />
        ) : null}
        <button type="button" class="entry-title" aria-expanded={isOpen} onClick={() => onToggle(id)}>
          <span class="name">{name}</span>
          <Icon name="forward" />
          <span class="quiet">{summary}</span>
        </button>
        <IconButton icon="remove" label={words.remove(name)} onClick={() => onRemove(at, name)} />
      </div>
      {isOpen ? <div class="details">{children}</div> : null}
    </li>
  );
}
