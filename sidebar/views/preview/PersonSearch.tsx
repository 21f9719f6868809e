import { useState } from "preact/hooks";
import type { Comparison } from "../../../core/whatIf/comparison";
import { TextField } from "../../controls/TextField";
import { usePane } from "../../pane/paneContext";

const MOST_FOUND = 6;

/** Finds a person by a part of the name or number. */
export function PersonSearch({
  comparison,
  onChoose,
}: {
  readonly comparison: Comparison;
  readonly onChoose: (key: string) => void;
}) {
  const { preview: texts } = usePane().words;
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const found =
    wanted === ""
      ? []
      : comparison.people.filter(({ member }) =>
          [member.name, member.number ?? ""].some((text) => text.toLowerCase().includes(wanted)),
        );
  return (
    <section class="part" role="search" aria-label={texts.search}>
      <h2>{texts.search}</h2>
      <TextField label={texts.search} placeholder={texts.searchHint} value={typed} onInput={setTyped} />
      <ul class="found">
        {found.slice(0, MOST_FOUND).map(({ member }) => (
          <li key={member.key}>
            <button
              type="button"
              class="link"
              onClick={() => {
                setTyped("");
                onChoose(member.key);
              }}
            >
              {[member.name, member.number, member.team].filter((text) => text !== undefined).join(" · ")}
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
