import type { Definition } from "./definition";
import { unsettled, Unsettled } from "./figure";

/** An input that may be taken from another scheme's figure: a value of its own (read, or corrected) goes before it. */
export function linkedInput(id: string): Definition {
  return (subject) => {
    const { values, linked } = subject.facts;
    const taken = linked?.get(id);
    if (!taken || (values.get(id) ?? null) !== null) return { value: subject.given(id) };
    const { from, value } = taken;
    if (value !== undefined && !(value instanceof Unsettled))
      return { value, basis: { part: "linked", from } };
    const why = value === undefined ? "not graded there" : "no value there";
    return { value: unsettled({ code: "nothing to take over", id, link: from, why }) };
  };
}
