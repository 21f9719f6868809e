import type { Method } from "../schemes/method";
import type { IndicatorBasis } from "./basis";
import type { Result } from "./definition";
import type { Figure } from "./figure";
import type { Scored } from "./methods/scorer";

/** How the points of an indicator came about, beside what its method tells. */
export interface IndicatorOrigin {
  readonly method: Method["kind"];
  readonly full: number | null;
  /** True where a person gave the points in place of a measurement. */
  readonly given: boolean;
  readonly vetoed: boolean;
}

/** The points of an indicator; what they rest on is put together when an explanation asks for it. */
export class IndicatorResult implements Result {
  readonly value: Figure;

  constructor(
    private readonly scored: Scored,
    private readonly origin: IndicatorOrigin,
  ) {
    this.value = origin.vetoed ? 0 : scored.points;
  }

  /** The value that was scored; undefined where the method scores none. */
  get scoredValue(): Figure | undefined {
    return this.scored.value;
  }

  get basis(): IndicatorBasis {
    const { method, full, given, vetoed } = this.origin;
    const basis: IndicatorBasis = { ...this.scored, part: "indicator", full, method };
    return given || vetoed ? { ...basis, ...(given && { given }), ...(vetoed && { vetoed }) } : basis;
  }
}
