import type { Method } from "./method";
import type { Names } from "./names";
import type { ConditionSet, Operand } from "./operand";
import type { Source } from "./source";
import type { Unit } from "./unit";

/** One way to measure an indicator. */
export interface Measure {
  readonly names: Names;
  readonly unit: Unit;
  /** Where the value comes from; without one it is entered by hand. */
  readonly source?: Source;
  readonly method: Method;
}

/** An indicator: what is measured, how it becomes points, and what these weigh. */
export interface Indicator {
  readonly id: string;
  readonly names: Names;
  /** Weight in percent; an indicator of a plain sum has full points instead. */
  readonly weightPercent?: Operand;
  readonly fullPoints?: Operand;
  /** Id of the section it belongs to. */
  readonly section?: string;
  /** Unit of its value. Default: points. */
  readonly unit?: Unit;
  /** Name of the measure where it differs from the indicator's. */
  readonly measureNames?: Names;
  readonly source?: Source;
  readonly method: Method;
  /** Where these hold, the indicator has 0 points (veto). */
  readonly zeroWhen?: ConditionSet;
  /** Other ways to measure it, tried in order where the data lack the columns of the ones before. */
  readonly alternatives?: readonly Measure[];
  /** True where the indicator is shown but counts in no total. Default: false. */
  readonly informative?: boolean;
}

/** All ways to measure an indicator, the preferred one first. */
export function measuresOf(indicator: Indicator): readonly Measure[] {
  const { names, measureNames, unit, source, method, alternatives } = indicator;
  const first = { names: measureNames ?? names, unit: unit ?? "points", method, ...(source && { source }) };
  return [first, ...(alternatives ?? [])];
}

/** Indicators that are added up together, with a headline of their own. */
export interface Section {
  readonly id: string;
  readonly names: Names;
  /** Id of the section it is part of. */
  readonly parent?: string;
  /** The points that the text gives the section as a whole. */
  readonly fullPoints?: Operand;
  /** What happens where its items come to other full points than the headline. Default: as listed. */
  readonly headline?: "as listed" | "lose from headline" | "cap";
  /** Lowest points. Default: null, none. */
  readonly floor?: Operand | null;
  /** Where these hold, the section has 0 points (veto). */
  readonly zeroWhen?: ConditionSet;
}
