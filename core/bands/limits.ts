/** How a limit claims its own number: as wording usually means it, or by an explicit mark (含, 不含, a bracket, a sign). */
export type EdgeClaim = "worded" | "marked";

/** One limit of a band: a number, whether the band holds it, and how strongly that is said. */
export interface Edge {
  readonly at: number;
  readonly holds: "included" | "excluded";
  readonly claim: EdgeClaim;
}

/** The limits of a band; null where it is open. */
export interface Limits {
  readonly lower: Edge | null;
  readonly upper: Edge | null;
}

/** True where no number lies between the limits. */
export function limitsAreEmpty({ lower, upper }: Limits): boolean {
  if (lower === null || upper === null || lower.at < upper.at) return false;
  return lower.at > upper.at || lower.holds === "excluded" || upper.holds === "excluded";
}

interface Limited {
  readonly limits: Limits;
}

/** Where a band begins; an open one at minus infinity. */
export const startOf = ({ limits: { lower } }: Limited): number => lower?.at ?? -Infinity;

/** Where a band ends; an open one at infinity. */
export const endOf = ({ limits: { upper } }: Limited): number => upper?.at ?? Infinity;

/** A limit that nothing a neighbour says can move. */
export const markedEdge = (at: number, holds: Edge["holds"]): Edge => ({ at, holds, claim: "marked" });

/** The order of bands on the number line. */
export const byLimits = (a: Limited, b: Limited): number => startOf(a) - startOf(b) || endOf(a) - endOf(b);
