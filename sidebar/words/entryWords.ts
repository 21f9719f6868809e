/** The texts of lists whose entries open to their fields. */
export interface EntryWords {
  readonly name: string;
  readonly move: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly search: string;
  readonly found: (shown: number, all: number) => string;
}
