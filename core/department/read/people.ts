import { personKey, tidyName } from "../../month/personName";
import type { ShownNames } from "../../month/personName";
import { saysMissing } from "../../month/missingWords";
import type { DataRow } from "../../month/readRows";
import { foldText } from "../../text/foldText";
import type { Member } from "../departmentFacts";
import { NearestNames } from "./nearestName";

/** A name as written, and what it is compared by. */
type Named = Pick<DataRow, "written" | "personKey">;

/** Who a row speaks of: a member, several people of that name, or nobody who is known. */
export type WhoIs = Member | { readonly several: readonly Member[] } | "unknown";

/** What a number is compared by; "" where there is none. */
export const numberKey = (number: string): string => (saysMissing(number) ? "" : foldText(number));

/** Everybody who is known, found by name or number. */
export class People {
  readonly members: ReadonlyMap<string, Member>;
  readonly names: ShownNames = { get: (key) => this.members.get(key)?.name };
  readonly #byName = new Map<string, Member>();
  /** Everybody of a name that several bear. */
  readonly #namesakes = new Map<string, Member[]>();
  #byNumber: ReadonlyMap<string, Member> | undefined;
  #names: NearestNames | undefined;

  constructor(members: readonly Member[]) {
    const byKey = new Map<string, Member>();
    for (const member of members) {
      byKey.set(member.key, member);
      const name = personKey(member.name);
      const first = this.#byName.get(name);
      if (!first) {
        this.#byName.set(name, member);
        continue;
      }
      const alike = this.#namesakes.get(name);
      if (alike) alike.push(member);
      else this.#namesakes.set(name, [first, member]);
    }
    this.members = byKey;
  }

  /**
   * Who is meant by a name as written, or by a number in its place; namesakes are told apart by their number.
   * @param numberIn the number that stands in a row, "" where there is none
   */
  whoIs<Row extends Named>(row: Row, numberIn: (row: Row) => string): WhoIs {
    const first = this.#byName.get(row.personKey);
    if (!first) return this.#numbered().get(numberKey(row.written)) ?? "unknown";
    const named = this.#namesakes.get(row.personKey);
    if (!named) return first;
    const number = numberKey(numberIn(row));
    return named.find((member) => numberKey(member.number ?? "") === number) ?? { several: named };
  }

  /** The known name that comes nearest to one that isn't known. */
  nearest(written: string): string | undefined {
    this.#names ??= new NearestNames([...this.members.values()].map(({ name }) => name));
    return this.#names.nearest(tidyName(written));
  }

  /** Numbers are rarely asked for: names tell nearly everybody. */
  #numbered(): ReadonlyMap<string, Member> {
    if (this.#byNumber) return this.#byNumber;
    const byNumber = new Map<string, Member>();
    for (const member of this.members.values()) {
      const number = numberKey(member.number ?? "");
      if (number !== "" && !byNumber.has(number)) byNumber.set(number, member);
    }
    return (this.#byNumber = byNumber);
  }
}
