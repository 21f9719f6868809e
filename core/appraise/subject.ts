import type { Appraised, Definition, Result } from "./definition";
import type { Facts } from "./facts";
import type { Figure } from "./figure";
import { unsettled } from "./figure";
import type { Group } from "./group";

/** One person under a scheme: each figure is settled when it is asked for, and only once. */
export class Subject implements Appraised {
  readonly #results = new Map<string, Result>();
  readonly #unfinished = new Set<string>();

  constructor(
    readonly definitions: ReadonlyMap<string, Definition>,
    readonly facts: Facts,
    readonly group: Group,
  ) {
    group.add(this);
  }

  given(id: string): Figure {
    return this.facts.values.get(id) ?? unsettled({ code: "no value", id });
  }

  figure(id: string): Figure {
    return this.result(id).value;
  }

  result(id: string): Result {
    const known = this.#results.get(id);
    if (known) return known;
    const definition = this.definitions.get(id);
    if (!definition) {
      // What the facts hold without the scheme declaring it: a rater's mark.
      const isGiven = this.facts.values.has(id);
      return { value: isGiven ? this.given(id) : unsettled({ code: "unknown figure", id }) };
    }
    if (this.#unfinished.has(id)) return { value: unsettled({ code: "cyclic", id }) };
    this.#unfinished.add(id);
    const result = definition(this);
    this.#unfinished.delete(id);
    this.#results.set(id, result);
    return result;
  }
}
