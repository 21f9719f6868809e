/** Figures of a circle that are named; of a longer one the end is left out. */
const FIGURES_NAMED = 8;

/** The figures of a circle with arrows between them; the first one stands at the end again. */
export function circleText(ids: readonly string[]): string {
  const named =
    ids.length <= FIGURES_NAMED ? ids : [...ids.slice(0, FIGURES_NAMED - 2), "…", ...ids.slice(-1)];
  return named.join(" → ");
}
