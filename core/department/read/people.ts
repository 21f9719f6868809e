import { personKey, tidyName } from "../../month/personName";
import { saysMissing } from "../../month/missingWords";
import { foldText } from "../../text/foldText";
import type { Member } from "../departmentFacts";
import { NearestNames } from "./nearestName";

/** Who a row speaks of: a member's key, several people of that name, or nobody who is known. */
export type WhoIs = { readonly key: string } | { readonly several: readonly Member[] } | "unknown";

/** What a number is compared by; "" where there is none. */
export const numberKey = (number: string): string => (saysMissing(number) ? "" : foldText(number));

/** Everybody who is known, found by name or number. */
export class People {
  readonly members: ReadonlyMap<string, Member>;
  readonly #byName = new Map<string, Member[]>();
  readonly #byNumber = new Map<string, Member>();
  readonly #names: NearestNames;

  constructor(members: readonly Member[]) {
    this.members = new Map(members.map((member) => [member.key, member]));
    for (const member of members) {
      const key = personKey(member.name);
      const alike = this.#byName.get(key);
      if (alike) alike.push(member);
      else this.#byName.set(key, [member]);
      const number = numberKey(member.number ?? "");
      if (number !== "" && !this.#byNumber.has(number)) this.#byNumber.set(number, member);
    }
    this.#names = new NearestNames(members.map(({ name }) => name));
  }

  /** Who is meant by a name as written, or by a number in its place; namesakes are told apart by their number. */
  whoIs(written: string, number = ""): WhoIs {
    const named = this.#byName.get(personKey(written)) ?? [];
    const [first, second] = named;
    if (!first) {
      const numbered = this.#byNumber.get(numberKey(written));
      return numbered ? { key: numbered.key } : "unknown";
    }
    if (!second) return { key: first.key };
    const one = named.find((member) => numberKey(member.number ?? "") === numberKey(number));
    return one ? { key: one.key } : { several: named };
  }

  /** The known name that comes nearest to one that isn't known. */
  nearest(written: string): string | undefined {
    return this.#names.nearest(tidyName(written));
  }
}
