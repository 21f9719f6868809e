/** Letters to insert, delete or replace to turn one word into the other (Levenshtein). */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** How far a word is from one that it contains or is contained in: nearer than two mistakes, not as near as one. */
const CONTAINED = 1.5;

/** The known word that a mistyped one most likely means, or undefined where none is near. Letter case doesn't count. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const lower = word.slice(0, 64).toLowerCase();
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const contained =
      Math.min(lower.length, other.length) >= 4 && (other.includes(lower) || lower.includes(other))
        ? CONTAINED
        : Infinity;
    const apart = Math.min(distance(lower, other), contained);
    if (apart < least) [nearest, least] = [candidate, apart];
  }
  return least <= Math.max(CONTAINED, Math.floor(lower.length / 3)) ? nearest : undefined;
}
