/** An id that no entry of a list has: indicator1, indicator2 … It stays for good, so it doesn't come from a name. */
export function freeId(stem: string, entries: readonly { readonly id: string }[]): string {
  const taken = new Set(entries.map(({ id }) => id));
  for (let number = entries.length + 1; ; number++) {
    const id = `${stem}${String(number)}`;
    if (!taken.has(id)) return id;
  }
}
