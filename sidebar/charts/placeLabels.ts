/** A label with where it should stand. */
export interface LabelWish {
  /** Where its middle should be. */
  readonly middle: number;
  readonly width: number;
  /** The room that it may use. */
  readonly from: number;
  readonly to: number;
}

/** Between two labels at least so much is left free. */
const BETWEEN = 4;

/**
 * Where the middle of each label comes to stand so that none covers another: as wished, or moved within its room;
 * undefined where there is none left. Labels must come in the order of their middles.
 */
export function placeLabels(wishes: readonly LabelWish[]): (number | undefined)[] {
  let free = -Infinity;
  return wishes.map(({ middle, width, from, to }) => {
    const start = Math.max(from, free, Math.min(middle - width / 2, to - width));
    if (start + width > to + 1e-9) return undefined;
    free = start + width + BETWEEN;
    return start + width / 2;
  });
}
