import { paper, subtractOnPaper, sumOnPaper } from "../../core/numbers/paper";

/** The multiple of a step next to a number. */
export function snapped(value: number, step: number): number {
  return paper(Math.round(paper(value / step)) * step);
}

/** A number some steps further, held between two ends. */
export function stepped(at: number, steps: number, step: number, lowest: number, highest: number): number {
  return held(sumOnPaper([at, steps * step]), step, lowest, highest);
}

/** A number held at least a step inside two ends, where there is room for that. */
export function held(value: number, step: number, lowest: number, highest: number): number {
  const [low, high] = [sumOnPaper([lowest, step]), subtractOnPaper(highest, step)];
  if (low > high) return Math.min(Math.max(value, lowest), highest);
  return Math.min(Math.max(value, low), high);
}
