import { teamTarget } from "../month/teamTarget";
import { ranks } from "../scores/ranks";
import type { Appraised, FigureOf, Peers, Ranked } from "./definition";

/** The numbers of those who have one, and the places of these people in the group. */
interface Numbers {
  readonly values: readonly number[];
  readonly places: readonly number[];
}

/** Everybody who is appraised together. What concerns them all is worked out once. */
export class Group implements Peers {
  readonly #members: Appraised[] = [];
  readonly #known = new Map<string, unknown>();
  readonly #ranks = new Map<Ranked, readonly (number | undefined)[]>();

  /** Takes somebody in; their place is the number of those who came before. */
  add(member: Appraised): number {
    return this.#members.push(member) - 1;
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#known.has(key)) this.#known.set(key, make());
    return this.#known.get(key) as T;
  }

  #numbers(figureOf: FigureOf): Numbers {
    const values: number[] = [];
    const places: number[] = [];
    this.#members.forEach((member, place) => {
      const value = figureOf(member);
      if (typeof value !== "number") return;
      values.push(value);
      places.push(place);
    });
    return { values, places };
  }

  count(key: string, figureOf: FigureOf): number {
    return this.#once(`count ${key}`, () => this.#numbers(figureOf).values.length);
  }

  rankOf({ place }: Appraised, by: Ranked): number | undefined {
    let rankAt = this.#ranks.get(by);
    if (!rankAt) {
      rankAt = this.#rank(by);
      this.#ranks.set(by, rankAt);
    }
    return rankAt[place];
  }

  /** Everybody's rank, by their places. */
  #rank({ figureOf, order, ties }: Ranked): (number | undefined)[] {
    const { values, places } = this.#numbers(figureOf);
    const rankAt = new Array<number | undefined>(this.#members.length);
    ranks(values, order, ties).forEach((rank, index) => (rankAt[places[index] as number] = rank));
    return rankAt;
  }

  target(kind: "team mean" | "team median", key: string, figureOf: FigureOf): number | undefined {
    return this.#once(`${kind} ${key}`, () => teamTarget(kind, this.#numbers(figureOf).values));
  }
}
