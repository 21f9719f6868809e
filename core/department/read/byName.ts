import { nearestWord } from "../../schemes/nearestWord";
import type { Names } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import { foldText } from "../../text/foldText";

/** Things with an id and names, found by what people write. */
export class ByName<Thing extends { readonly id: string; readonly names: Names }> {
  readonly #byText = new Map<string, Thing>();
  /** The same unknown word often stands in many rows. */
  readonly #nearest = new Map<string, string | undefined>();

  /** @param further other words for a thing */
  constructor(
    readonly things: readonly Thing[],
    further: (thing: Thing) => readonly string[] = () => [],
  ) {
    const wordings = [
      ({ id }: Thing): readonly string[] => [id],
      ({ names }: Thing): readonly string[] => Object.values(names),
      further,
    ];
    // An id is meant before a name, and a name before any other word.
    for (const words of wordings)
      for (const thing of things)
        for (const text of words(thing).map(foldText))
          if (text !== "" && !this.#byText.has(text)) this.#byText.set(text, thing);
  }

  find(written: string): Thing | undefined {
    return this.#byText.get(foldText(written));
  }

  nearest(written: string): Thing | undefined {
    const key = foldText(written);
    if (!this.#nearest.has(key)) this.#nearest.set(key, nearestWord(key, [...this.#byText.keys()]));
    return this.#byText.get(this.#nearest.get(key) ?? "");
  }
}

/** Schemes by id, names and entry. */
export function schemesByName(schemes: readonly Scheme[]): ByName<Scheme> {
  return new ByName(schemes, ({ entry }) => (entry === undefined ? [] : [entry]));
}
