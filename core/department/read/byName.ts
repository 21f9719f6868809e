import { nearestWord } from "../../schemes/nearestWord";
import type { Names } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import { foldText } from "../../text/foldText";

/** Things with an id and names, found by what people write. */
export class ByName<Thing extends { readonly id: string; readonly names: Names }> {
  readonly #byText = new Map<string, Thing>();
  /** Words that a mistyped one is likened to: ids and names. */
  readonly #proposed: readonly string[];
  /** The same word, known or not, often stands in many rows. */
  readonly #found = new Map<string, Thing | undefined>();
  readonly #nearest = new Map<string, string | undefined>();

  /** @param further other words for a thing */
  constructor(
    readonly things: readonly Thing[],
    further: (thing: Thing) => readonly string[] = () => [],
  ) {
    // An id is meant before a name, and a name before any other word.
    this.#add(({ id }) => [id]);
    this.#add(({ names }) => Object.values(names));
    this.#proposed = [...this.#byText.keys()];
    this.#add(further);
  }

  find(written: string): Thing | undefined {
    if (!this.#found.has(written)) this.#found.set(written, this.#byText.get(foldText(written)));
    return this.#found.get(written);
  }

  nearest(written: string): Thing | undefined {
    const key = foldText(written);
    if (!this.#nearest.has(key)) this.#nearest.set(key, nearestWord(key, this.#proposed));
    return this.#byText.get(this.#nearest.get(key) ?? "");
  }

  #add(words: (thing: Thing) => readonly string[]): void {
    for (const thing of this.things)
      for (const text of words(thing).map(foldText))
        if (text !== "" && !this.#byText.has(text)) this.#byText.set(text, thing);
  }
}

/** Schemes by id, names and entry. */
export function schemesByName(schemes: readonly Scheme[]): ByName<Scheme> {
  return new ByName(schemes, ({ entry }) => (entry === undefined ? [] : [entry]));
}
