import { ExcelFailure } from "./message";

/** A collection of Excel's: its items go by a key, compared without letter case. */
export class CollectionObject<Item extends object> {
  constructor(
    private readonly items: () => readonly Item[],
    private readonly keyOf: (item: Item) => string,
  ) {}

  get Items(): readonly Item[] {
    return this.items();
  }
  GetItem(key: string): Item {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ExcelFailure("ItemNotFound", `no ${key}`);
    return found;
  }
  GetItemOrNullObject(key: string): Item | null {
    const lower = key.toLowerCase();
    return this.items().find((item) => this.keyOf(item).toLowerCase() === lower) ?? null;
  }
  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (!item) throw new ExcelFailure("InvalidArgument", `no item ${index}`);
    return item;
  }
}
