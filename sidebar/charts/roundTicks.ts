import { paper } from "../../core/numbers/paper";

/** The step of 1, 2 or 5 times a power of ten that cuts a span into at most so many parts. */
function roundStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return paper(factor * power);
}

/** Round numbers from one end of an axis to the other, at most one more than `parts`. */
export function roundTicks(from: number, to: number, parts: number): number[] {
  if (!(to > from)) return [from];
  const step = roundStep(to - from, parts);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => paper((first + index) * step));
}
