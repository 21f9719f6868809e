import type { Edge, Limits } from "../../core/bands/limits";
import { readLimits } from "../../core/bands/readLimits";

function edgeText(edge: Edge | null): string {
  return edge === null ? "∞" : `${edge.at}${edge.claim === "marked" ? "!" : ""}`;
}

/** Limits in short: `[80,90!)` is 80 included by wording to 90 excluded by a mark. */
export function limitsText({ lower, upper }: Limits): string {
  const start = lower?.holds === "included" ? "[" : "(";
  return `${start}${edgeText(lower)},${edgeText(upper)}${upper?.holds === "included" ? "]" : ")"}`;
}

/** What a spelling is read as: its limits in short, `= 60` for a bare number, or `? reason`. */
export function readingText(spelling: string): string {
  const reading = readLimits(spelling);
  if (reading.kind === "unreadable") return `? ${reading.reason}`;
  return reading.kind === "bare" ? `= ${reading.number.at}` : limitsText(reading.limits);
}
