import { teamTarget } from "../month/teamTarget";
import type { Ties } from "../scores/ranks";
import { ranks } from "../scores/ranks";
import type { Appraised, FigureOf, Peers } from "./definition";

/** Everybody who is appraised together. What concerns them all is worked out once. */
export class Group implements Peers {
  readonly #members: Appraised[] = [];
  readonly #known = new Map<string, unknown>();

  add(member: Appraised): void {
    this.#members.push(member);
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#known.has(key)) this.#known.set(key, make());
    return this.#known.get(key) as T;
  }

  #numbers(figureOf: FigureOf): { member: Appraised; value: number }[] {
    return this.#members.flatMap((member) => {
      const value = figureOf(member);
      return typeof value === "number" ? [{ member, value }] : [];
    });
  }

  count(key: string, figureOf: FigureOf): number {
    return this.#once(`count ${key}`, () => this.#numbers(figureOf).length);
  }

  rankOf(
    member: Appraised,
    key: string,
    figureOf: FigureOf,
    order: "high" | "low",
    ties: Ties,
  ): number | undefined {
    const places = this.#once(`rank ${key} ${order} ${ties}`, () => {
      const ranked = this.#numbers(figureOf);
      const values = ranked.map(({ value }) => value);
      return new Map(ranks(values, order, ties).map((rank, index) => [ranked[index]?.member, rank]));
    });
    return places.get(member);
  }

  target(kind: "team mean" | "team median", key: string, figureOf: FigureOf): number | undefined {
    return this.#once(`${kind} ${key}`, () =>
      teamTarget(
        kind,
        this.#numbers(figureOf).map(({ value }) => value),
      ),
    );
  }
}
