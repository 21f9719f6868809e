/** Joins the first few of a list; `more` says how many are left. */
export function listSome(
  items: readonly string[],
  shown: number,
  separator: string,
  more: (count: number) => string,
): string {
  const named = items.slice(0, shown).join(separator);
  return items.length > shown ? named + more(items.length - shown) : named;
}
