/** The grade that a plain comparison of doubles gives: A from the first edge, B from the second, and so on. */
export function plainGrade(total: number, edgesHighestFirst: readonly number[]): string {
  const index = edgesHighestFirst.findIndex((edge) => total >= edge);
  return "ABCDEFGH"[index === -1 ? edgesHighestFirst.length : index] ?? "";
}
