/**
 * One person's figures by id, as a map would have them, in columns that all people share: a map for each of a hundred
 * thousand people would be the heaviest thing that a month's reading keeps.
 */
export class PersonFigures<T> implements ReadonlyMap<string, T> {
  /**
   * @param columns by the ids of the figures, in their order; undefined, or nothing, at the place of who has none
   * @param place the person's
   */
  constructor(
    private readonly columns: ReadonlyMap<string, readonly (T | undefined)[]>,
    private readonly place: number,
  ) {}

  get(id: string): T | undefined {
    return this.columns.get(id)?.[this.place];
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get size(): number {
    let size = 0;
    for (const column of this.columns.values()) if (column[this.place] !== undefined) size++;
    return size;
  }

  keys(): ReturnType<ReadonlyMap<string, T>["keys"]> {
    // Most people have every figure.
    return this.size === this.columns.size ? this.columns.keys() : this.asMap().keys();
  }

  values(): ReturnType<ReadonlyMap<string, T>["values"]> {
    return this.asMap().values();
  }

  entries(): ReturnType<ReadonlyMap<string, T>["entries"]> {
    return this.asMap().entries();
  }

  [Symbol.iterator](): ReturnType<ReadonlyMap<string, T>["entries"]> {
    return this.entries();
  }

  forEach(tell: (value: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this.asMap()) tell(value, id, this);
  }

  private asMap(): Map<string, T> {
    const map = new Map<string, T>();
    for (const [id, column] of this.columns) {
      const value = column[this.place];
      if (value !== undefined) map.set(id, value);
    }
    return map;
  }
}
