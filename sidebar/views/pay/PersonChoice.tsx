import { useState } from "preact/hooks";
import { usePane } from "../../pane/paneContext";
import { PersonSearch } from "../preview/PersonSearch";
import { usePayPartWords } from "./payPartTexts";
import type { PersonPay } from "./usePersonPay";

/** Whose pay stands beside the components, and the way to somebody else. */
export function PersonChoice({ tried }: { readonly tried: PersonPay }) {
  const { shell } = usePane().words;
  const texts = usePayPartWords();
  const [isChoosing, setIsChoosing] = useState(false);
  const { person, month = "", people, why, isReading } = tried;
  if (!person) return <p class="quiet">{isReading ? texts.reading : texts.nobody}</p>;
  return (
    <>
      <p class="tried-for" role="status">
        {texts.person(person.name, month)}{" "}
        {people.length < 2 ? null : (
          <button
            type="button"
            class="link"
            onClick={() => setIsChoosing(!isChoosing)}
            aria-expanded={isChoosing}
          >
            {isChoosing ? shell.cancel : texts.another}
          </button>
        )}
      </p>
      {why === undefined ? null : <p class="quiet">{texts.notNow(why)}</p>}
      {isChoosing ? (
        <PersonSearch
          people={people}
          onChoose={(key) => {
            tried.choose(key);
            setIsChoosing(false);
          }}
        />
      ) : null}
    </>
  );
}
