import type { PartialSteps } from "../scores/stepScore";
import type { Bands } from "./bandRows";
import type { Names } from "./names";
import type { ConditionSet, Operand } from "./operand";
import type { Source } from "./source";
import type { Unit } from "./unit";

/** What cases of an incident cost or earn; amounts are written without a sign. */
export type Tariff =
  /** The same for each case. */
  | { readonly kind: "each"; readonly amount: Operand }
  /** A person judges each case inside a range; outside it the amount is refused. */
  | { readonly kind: "judged"; readonly from: Operand; readonly to: Operand }
  /** By the size of each case, such as the minutes late. */
  | ({ readonly kind: "bySize" } & Bands)
  /** By how many cases there were in the period. */
  | ({ readonly kind: "byCount" } & Bands)
  /** For each step of a case's size, or of what it misses a target by. */
  | {
      readonly kind: "steps";
      readonly step: Operand;
      readonly amount: Operand;
      /** Default: full. */
      readonly steps?: PartialSteps;
      /** The size is what lies beyond this target. Default: 0. */
      readonly target?: Operand;
      /** "lower" (default): more is worse, sizes above the target count; "higher": sizes below it count. */
      readonly better?: "higher" | "lower";
    }
  /** One of several named degrees, each with its amount or range. */
  | {
      readonly kind: "degrees";
      readonly degrees: readonly {
        readonly id: string;
        readonly names: Names;
        readonly from: Operand;
        readonly to: Operand;
      }[];
    };

/** What a repetition in the next period does to the points of an incident (E39). */
export interface Repetition {
  readonly times: Operand;
  /** "from the second" (default): the repetition alone is multiplied; "whole run": the first one too; "person": between once and `times` as a person decides. */
  readonly applies?: "from the second" | "whole run" | "person";
  /** Most points of a case after multiplying. Default: null, none. */
  readonly cap?: Operand | null;
}

/** Something that happens and is noted: a breach, a merit, a number of cases. */
export interface Incident {
  readonly id: string;
  readonly names: Names;
  /** What its points and money do. */
  readonly effect: "deduct" | "reward";
  /** Id of the indicator or section its points count toward. Default: the total. */
  readonly toward?: string;
  /** Unit of a case's size. */
  readonly unit?: Unit;
  /** Where the number of cases comes from, when a column counts them. */
  readonly source?: Source;
  /** Id of the figure whose value is the size of one case: a rate that misses its target. */
  readonly of?: string;
  /** One case where these hold. */
  readonly when?: ConditionSet;
  /** Points of a case. Without them the incident only counts. */
  readonly points?: Tariff;
  /** Money in yuan of a case. */
  readonly money?: Tariff;
  readonly repetition?: Repetition;
}
