import { paper } from "./paper";
import { powerOfTen } from "./powersOfTen";

/** How a decimal is rounded; "half up" takes halves away from zero, "up" and "down" go away from and towards zero. */
export type RoundingMode = "half up" | "up" | "down" | "half even";

/** The whole number that `scaled` (0 or more) rounds to; `scaled` carries the error of one multiplication. */
function roundWhole(scaled: number, mode: RoundingMode): number {
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  // Numbers of 15 digits differ by more than this: within it, a rest is exactly a half or nothing.
  const tolerance = scaled * 4e-16;
  if (rest <= tolerance) return whole;
  if (rest >= 1 - tolerance) return whole + 1;
  if (mode === "up") return whole + 1;
  if (mode === "down") return whole;
  if (Math.abs(rest - 0.5) <= tolerance) return mode === "half even" && whole % 2 === 0 ? whole : whole + 1;
  return rest > 0.5 ? whole + 1 : whole;
}

/**
 * Rounds as on paper to `digits` decimal places (negative: tens, hundreds): 1.005 to two places is 1.01.
 * @param digits whole number from -22 to 22
 */
export function roundDecimal(value: number, digits: number, mode: RoundingMode = "half up"): number {
  const magnitude = Math.abs(paper(value));
  const scale = powerOfTen(Math.abs(digits));
  const scaled = digits >= 0 ? magnitude * scale : magnitude / scale;
  // From 15 digits on there is nothing left to round.
  if (!(scaled < 1e15)) return paper(value);
  const whole = roundWhole(scaled, mode);
  const rounded = digits >= 0 ? whole / scale : whole * scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
