import { personKey } from "../../month/personName";
import { nearestWord } from "../../schemes/nearestWord";

/** Letters of a name that are compared; longer ones are no names. */
const LONGEST = 24;
/** Up to this length one letter may differ, beyond it two. */
const SHORT = 5;
/** Names kept that are alike but for a letter: of dozens none is nearest. */
const MOST_ALIKE = 10;
/** Slips are few: where more names than this are unknown, it is another list of people. */
const MOST_PROPOSED = 500;

function withoutOne(letters: string): string[] {
  return Array.from({ length: letters.length }, (_, at) => letters.slice(0, at) + letters.slice(at + 1));
}

/** The name and what is left of it without one letter, or without two where it is long. */
function remainders(name: string): Set<string> {
  const letters = personKey(name).slice(0, LONGEST);
  const once = withoutOne(letters);
  return new Set([letters, ...once, ...(letters.length > SHORT ? once.flatMap(withoutOne) : [])]);
}

/**
 * Finds the known name that a mistyped one most likely means. Names are first sought by what is left of them without a
 * letter or two, so that thousands of unknown names among thousands of known ones take no longer than their number.
 */
export class NearestNames {
  #byRemainder: Map<string, string[]> | undefined;
  #asked = 0;

  constructor(private readonly names: readonly string[]) {}

  /** The nearest name other than the name itself; undefined where none is near, or too many were asked for. */
  nearest(name: string): string | undefined {
    if (++this.#asked > MOST_PROPOSED) return undefined;
    const index = (this.#byRemainder ??= this.#indexed());
    const key = personKey(name);
    const near = new Set<string>();
    for (const remainder of remainders(name))
      for (const known of index.get(remainder) ?? []) if (personKey(known) !== key) near.add(known);
    return nearestWord(name, [...near]);
  }

  #indexed(): Map<string, string[]> {
    const index = new Map<string, string[]>();
    for (const name of this.names)
      for (const remainder of remainders(name)) {
        const known = index.get(remainder);
        if (!known) index.set(remainder, [name]);
        else if (known.length < MOST_ALIKE) known.push(name);
      }
    return index;
  }
}
