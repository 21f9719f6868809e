import { useRef } from "preact/hooks";

/** Tabs over one panel each; arrows, Home and End move among them. */
export function Tabs<Id extends string>({
  label,
  value,
  items,
  onChange,
}: {
  readonly label: string;
  readonly value: Id;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ id }) => id === value);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % items.length,
      ArrowLeft: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const place = places[event.key];
    const item = place === undefined ? undefined : items[place];
    if (!item || place === undefined) return;
    event.preventDefault();
    onChange(item.id);
    (list.current?.children[place] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map(({ id, label: text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          aria-selected={id === value}
          tabIndex={id === value ? 0 : -1}
          class="tab"
          onClick={() => onChange(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
