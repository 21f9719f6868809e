/** How many places of a list are out of order, by the longest part of it that rises. */
export function placesOutOfOrder(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  numbers.forEach((number, place) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = place;
  });
  const inOrder = new Set<number>();
  for (let place = tails[tails.length - 1] ?? -1; place >= 0; place = before[place] as number)
    inOrder.add(place);
  return Array.from(numbers.keys()).filter((place) => !inOrder.has(place));
}
