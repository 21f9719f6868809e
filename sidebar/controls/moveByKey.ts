/** The place that an arrow key moves an entry of a list to; undefined for other keys and beyond the ends. */
export function placeByKey(key: string, at: number, count: number): number | undefined {
  const place = key === "ArrowUp" ? at - 1 : key === "ArrowDown" ? at + 1 : at;
  return place === at || place < 0 || place >= count ? undefined : place;
}
