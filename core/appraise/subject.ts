import type { Appraised, Result } from "./definition";
import type { Facts } from "./facts";
import type { Figure } from "./figure";
import { unsettled } from "./figure";
import type { FigureTable } from "./figureTable";
import type { Group } from "./group";

/** Stands for a figure that is being settled. */
const UNFINISHED: Result = { value: "" };

/** One person under a scheme: each figure is settled when it is asked for, and only once. */
export class Subject implements Appraised {
  // Not a #field: where they are compiled for older hosts each is a look into a map of all subjects.
  private readonly results: (Result | undefined)[];

  constructor(
    readonly figures: FigureTable,
    readonly facts: Facts,
    readonly group: Group,
  ) {
    this.results = new Array<Result | undefined>(figures.size);
    group.add(this);
  }

  given(id: string): Figure {
    return this.facts.values.get(id) ?? unsettled({ code: "no value", id });
  }

  figure(id: string): Figure {
    return this.result(id).value;
  }

  result(id: string): Result {
    const place = this.figures.placeOf(id);
    if (place === undefined) {
      // What the facts hold without the scheme declaring it: a rater's mark.
      const isGiven = this.facts.values.has(id);
      return { value: isGiven ? this.given(id) : unsettled({ code: "unknown figure", id }) };
    }
    const known = this.results[place];
    if (known === UNFINISHED) return { value: unsettled({ code: "cyclic", id }) };
    if (known) return known;
    this.results[place] = UNFINISHED;
    const settled = this.figures.definitionAt(place)(this);
    const isEndless = typeof settled.value === "number" && !Number.isFinite(settled.value);
    const result = isEndless ? { value: unsettled({ code: "not a number", id, found: "∞" }) } : settled;
    this.results[place] = result;
    return result;
  }
}
