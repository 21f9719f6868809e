/** Lines that a header may have. */
export const MOST_LINES = 3;

/**
 * One header out of its lines, the lowest first: in each column the lowest text that is wanted, else the lowest there is.
 * A group's heading stands over the first of its columns alone and serves only where nothing below it is wanted.
 */
export function joinHeaderLines(
  lines: readonly (readonly string[])[],
  isWanted: (text: string) => boolean,
): string[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, column) => {
    let lowest = "";
    for (const line of lines) {
      const text = line[column] ?? "";
      if (text !== "" && isWanted(text)) return text;
      if (lowest === "") lowest = text;
    }
    return lowest;
  });
}
