import { useState } from "preact/hooks";
import type { Member } from "../../../core/department/departmentFacts";
import { TextField } from "../../controls/TextField";
import { usePane } from "../../pane/paneContext";

const MOST_FOUND = 6;

/** Finds a person by a part of the name or number. */
export function PersonSearch({
  people,
  onChoose,
}: {
  readonly people: readonly Member[];
  readonly onChoose: (key: string) => void;
}) {
  const { preview: texts } = usePane().words;
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const found =
    wanted === ""
      ? []
      : people.filter(({ name, number = "" }) =>
          [name, number].some((text) => text.toLowerCase().includes(wanted)),
        );
  return (
    <section class="part" role="search" aria-label={texts.search}>
      <h2>{texts.search}</h2>
      <TextField label={texts.search} placeholder={texts.searchHint} value={typed} onInput={setTyped} />
      <ul class="found">
        {found.slice(0, MOST_FOUND).map(({ key, name, number, team }) => (
          <li key={key}>
            <button
              type="button"
              class="link"
              onClick={() => {
                setTyped("");
                onChoose(key);
              }}
            >
              {[name, number, team].filter((text) => text !== undefined).join(" · ")}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {wanted !== "" && found.length === 0 ? texts.noneFound : null}
        {found.length > MOST_FOUND ? texts.further(found.length - MOST_FOUND) : null}
      </p>
    </section>
  );
}
