/** The month that a sheet's name bears: 日报 2026-06, 2026年6月. */
export function monthInName(name: string): string | undefined {
  const parts = /(?<!\d)(20\d{2})\s*[-./年]?\s*(0?[1-9]|1[0-2])(?!\d)/.exec(name.normalize("NFKC"));
  return parts ? `${parts[1] ?? ""}-${(parts[2] ?? "").padStart(2, "0")}` : undefined;
}
