import type { Definition } from "./definition";

/** The figures of a scheme, numbered: what a person's figures come to is then a plain list, however many people there are. */
export class FigureTable {
  // Not #fields, which are slow where they are compiled for older hosts: every figure that is asked for comes by here.
  private readonly places: ReadonlyMap<string, number>;
  private readonly definitions: readonly Definition[];

  constructor(definitions: ReadonlyMap<string, Definition>) {
    this.places = new Map([...definitions.keys()].map((id, place) => [id, place]));
    this.definitions = [...definitions.values()];
  }

  /** How many figures there are. */
  get size(): number {
    return this.definitions.length;
  }

  /** The number of a figure; undefined for an id that the scheme doesn't define. */
  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  /** How the figure of a number is settled. */
  definitionAt(place: number): Definition {
    return this.definitions[place] as Definition;
  }
}
