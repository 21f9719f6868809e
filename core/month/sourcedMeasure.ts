import type { Source } from "../schemes/source";
import type { Unit } from "../schemes/unit";

/** What reading a column asks of a measure. */
export interface SourcedMeasure {
  readonly unit: Unit;
  readonly source: Source;
}
