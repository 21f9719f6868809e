import type { ComponentChildren } from "preact";
import { Icon } from "../controls/Icon";
import { IconButton } from "../controls/IconButton";
import { usePane } from "../pane/paneContext";
import { MoveHandle } from "./MoveHandle";

/** An entry of a list of the scheme: what it says in a line or two, what is always at hand, and on demand its fields. */
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
  always,
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
  /** Stands under the entry whether it is open or not. */
  readonly always?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { entries: words } = usePane().words;
  return (
    <li class="entry" data-field={`${list}.${id}`}>
      <div class="entry-head">
        {isMovable ? <MoveHandle list={list} at={at} count={count} label={words.move(name)} /> : null}
        <button type="button" class="entry-title" aria-expanded={isOpen} onClick={() => onToggle(id)}>
          <span class="name">{name}</span>
          <Icon name="forward" />
          <span class="quiet">{summary}</span>
        </button>
        <IconButton icon="remove" label={words.remove(name)} onClick={() => onRemove(at, name)} />
      </div>
      {isOpen ? <div class="details">{children}</div> : null}
      {always}
    </li>
  );
}
