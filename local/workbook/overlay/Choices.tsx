import { useEffect, useRef, useState } from "preact/hooks";

/** The button beside a cell that opens its list of choices. */
export function Choices({
  options,
  left,
  top,
  label,
  onChosen,
}: {
  readonly options: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly label: string;
  readonly onChosen: (option: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.querySelector("button")?.focus();
  }, [isOpen]);
  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = event.key === "ArrowDown" ? at + 1 : event.key === "ArrowUp" ? at - 1 : undefined;
    if (event.key === "Escape") setOpen(false);
    if (next === undefined) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div class="choices" style={{ left: `${left}px`, top: `${top}px` }}>
      <button
        type="button"
        class="choices-open"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        ▾
      </button>
      {isOpen ? (
        <ul ref={list} onKeyDown={move}>
          {options.map((option) => (
            <li key={option}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  onChosen(option);
                }}
              >
                {option}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
