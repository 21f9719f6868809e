import type { DataRow } from "./readRows";

/**
 * Numbers people in the order in which they come up. What is read of everybody stands in columns by these places: small
 * objects for each figure of a hundred thousand people would take most of the time of a month's reading.
 */
export class Places {
  private readonly byKey = new Map<string, number>();
  private readonly byRows = new Map<readonly DataRow[], Int32Array>();

  /** @param keys those who come first */
  constructor(keys: Iterable<string> = []) {
    for (const key of keys) this.of(key);
  }

  /** How many places there are up to now. */
  get size(): number {
    return this.byKey.size;
  }

  /** The place of somebody, who gets one when first asked for. */
  of(key: string): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const next = this.byKey.size;
    this.byKey.set(key, next);
    return next;
  }

  /** The place of somebody who has come up; undefined for everybody else. */
  find(key: string): number | undefined {
    return this.byKey.get(key);
  }

  /** The place of each row's person, looked up once for all figures that are read from the rows. */
  ofRows(rows: readonly DataRow[]): Int32Array {
    const known = this.byRows.get(rows);
    if (known) return known;
    const places = new Int32Array(rows.length);
    rows.forEach(({ personKey }, at) => {
      places[at] = this.of(personKey);
    });
    this.byRows.set(rows, places);
    return places;
  }
}
