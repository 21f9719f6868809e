import type { Appraised, Definition } from "./definition";
import type { LinkedFigure } from "./facts";
import type { Figure } from "./figure";
import { unsettled, Unsettled } from "./figure";

/** What another scheme gives for an input; undefined where it has a value of its own (read, or corrected), which goes before. */
function takenOver({ facts }: Appraised, id: string): LinkedFigure | undefined {
  return (facts.values.get(id) ?? null) === null ? facts.linked?.get(id) : undefined;
}

const isThere = ({ value }: LinkedFigure): boolean => value !== undefined && !(value instanceof Unsettled);

/** An input that may be taken from another scheme's figure. */
export function linkedInput(id: string): Definition {
  const value = (subject: Appraised): Figure => {
    const taken = takenOver(subject, id);
    if (!taken) return subject.given(id);
    const { from, value: found } = taken;
    if (found !== undefined && !(found instanceof Unsettled)) return found;
    const why = found === undefined ? "not graded there" : "no value there";
    return unsettled({ code: "nothing to take over", id, link: from, why });
  };
  return {
    value,
    basis: (subject) => {
      const taken = takenOver(subject, id);
      return taken && isThere(taken) ? { part: "linked", from: taken.from } : undefined;
    },
  };
}
