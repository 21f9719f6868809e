import type { Appraised, Definition, Result } from "./definition";
import type { Facts } from "./facts";
import type { Figure } from "./figure";
import { unsettled, Unsettled } from "./figure";
import type { FigureTable } from "./figureTable";
import type { Group } from "./group";

/** Stands for a figure that is being settled. */
const UNFINISHED = unsettled({ code: "cyclic", id: "" });

/** Stands for a number beyond all numbers, which rests on nothing that could be told. */
class Endless extends Unsettled {
  constructor(id: string) {
    super({ code: "not a number", id, found: "∞" });
  }
}

/** One person under a scheme: each figure is settled when it is asked for, and only once. */
export class Subject implements Appraised {
  readonly place: number;
  // Not a #field: where they are compiled for older hosts each is a look into a map of all subjects.
  private readonly values: (Figure | undefined)[];

  constructor(
    readonly figures: FigureTable,
    readonly facts: Facts,
    readonly group: Group,
  ) {
    this.values = new Array<Figure | undefined>(figures.size);
    this.place = group.add(this);
  }

  given(id: string): Figure {
    return this.facts.values.get(id) ?? unsettled({ code: "no value", id });
  }

  figure(id: string): Figure {
    const place = this.figures.placeOf(id);
    if (place === undefined) {
      // What the facts hold without the scheme declaring it: a rater's mark.
      return this.facts.values.has(id) ? this.given(id) : unsettled({ code: "unknown figure", id });
    }
    const known = this.values[place];
    if (known === undefined) return this.settle(place, id);
    return known === UNFINISHED ? unsettled({ code: "cyclic", id }) : known;
  }

  private settle(place: number, id: string): Figure {
    this.values[place] = UNFINISHED;
    const found = this.figures.definitionAt(place).value(this);
    const value = typeof found === "number" && !Number.isFinite(found) ? new Endless(id) : found;
    this.values[place] = value;
    return value;
  }

  result(id: string): Result {
    const value = this.figure(id);
    const basis = this.defined(id, value)?.basis?.(this);
    return basis ? { value, basis } : { value };
  }

  scoredValue(id: string): Figure | undefined {
    return this.defined(id, this.figure(id))?.scoredValue?.(this);
  }

  /** The definition that a settled value rests on. */
  private defined(id: string, value: Figure): Definition | undefined {
    const place = this.figures.placeOf(id);
    return place === undefined || value instanceof Endless ? undefined : this.figures.definitionAt(place);
  }
}
