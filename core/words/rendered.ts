/** A text of ours that goes into a sentence whole, unlike a text from a cell, which is shortened. */
export class Rendered {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}
