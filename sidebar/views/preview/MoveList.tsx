import { useState } from "preact/hooks";
import type { ComparedPerson, Comparison, Move } from "../../../core/whatIf/comparison";
import { whatIfWords } from "../../../core/words/renderWhatIf";
import { Button } from "../../controls/Button";
import { usePane } from "../../pane/paneContext";
import { outcomeText } from "./outcomeText";

/** So many stand in the list until all are asked for. */
const MOST_SHOWN = 20;

/** Those who lose come first: they will ask. */
const ORDER: readonly Exclude<Move, "stays">[] = [
  "down",
  "becomes ungraded",
  "up",
  "becomes graded",
  "other",
];
const SIGNS: Readonly<Record<Exclude<Move, "stays">, string>> = {
  down: "▼",
  "becomes ungraded": "▼",
  up: "▲",
  "becomes graded": "▲",
  other: "◆",
};

interface Moved extends ComparedPerson {
  readonly move: Exclude<Move, "stays">;
}

const isMoved = (person: ComparedPerson): person is Moved => person.move !== "stays";

const isPaidOtherwise = ({ move, before, after }: ComparedPerson): boolean =>
  move === "stays" && (before.payYuan !== after.payYuan || before.moneyYuan !== after.moneyYuan);

/** Who ends in another result, each with the way it goes. */
export function MoveList({
  comparison,
  onChoose,
}: {
  readonly comparison: Comparison;
  readonly onChoose: (key: string) => void;
}) {
  const { words, language } = usePane();
  const { preview: texts } = words;
  const [isWhole, setIsWhole] = useState(false);
  const { people, before, after } = comparison;
  const moved = people.filter(isMoved).sort((a, b) => ORDER.indexOf(a.move) - ORDER.indexOf(b.move));
  const counts = ORDER.flatMap((move) => {
    const count = moved.filter((person) => person.move === move).length;
    return count === 0 ? [] : [`${SIGNS[move]} ${whatIfWords(language).moves[move](count)}`];
  });
  const paidOtherwise = people.filter(isPaidOtherwise).length;
  const shown = isWhole ? moved : moved.slice(0, MOST_SHOWN);
  return (
    <section class="part" aria-label={texts.moves}>
      <h2>{texts.moves}</h2>
      <p class="quiet">
        {moved.length === 0
          ? whatIfWords(language).nobodyMoves
          : [...counts, texts.staying(people.length - moved.length)].join(" · ")}
      </p>
      {paidOtherwise === 0 ? null : <p class="quiet">{texts.payDiffers(paidOtherwise)}</p>}
      <ul class="moves">
        {shown.map(({ member, move, before: was, after: is }) => (
          <li key={member.key}>
            <button type="button" class="link" onClick={() => onChoose(member.key)}>
              {member.name}
            </button>
            <span>
              {outcomeText(was.outcome, before, language)} → <b>{outcomeText(is.outcome, after, language)}</b>
            </span>
            <span class={`way ${SIGNS[move] === "▼" ? "down" : SIGNS[move] === "▲" ? "up" : ""}`}>
              <span aria-hidden="true">{SIGNS[move]}</span> {texts.moveWords[move]}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < moved.length ? (
        <Button onClick={() => setIsWhole(true)}>{texts.showAll(moved.length)}</Button>
      ) : null}
    </section>
  );
}
