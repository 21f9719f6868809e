import { firingsOver } from "../../../core/appraise/escalations";
import type { Figure, Value } from "../../../core/appraise/figure";
import { Unsettled } from "../../../core/appraise/figure";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { appraised, namedFigures } from "../adapter";
import { casesOfCodes } from "../casesOf";
import { monthRecords } from "../monthRecords";

/** Other words that the examples may use for the scheme's incidents. */
const ALIASES = {
  late: "slack",
  late_service: "slack",
  training_unprepared: "training",
  bad_training: "training",
  trainee_rude: "rude_to_trainees",
  rude_trainees: "rude_to_trainees",
  rude_to_trainee: "rude_to_trainees",
};

/** Months, by their place in the list, after which probation starts. */
function probationAfter(scheme: Scheme, totals: readonly (Value | null)[]): Figure {
  const rule = scheme.escalations?.find(({ id }) => id === "zero_months");
  if (!rule) throw new Error("the scheme has no rule for months with 0");
  const months = monthRecords("total", totals);
  const places = firingsOver(
    rule,
    months.map(({ record }) => record),
    appraised(scheme, new Map()),
  );
  return places instanceof Unsettled ? places : places.flatMap((place) => months[place]?.month ?? []);
}

/** Points and warnings of a month, and what a list of months leads to. */
export const E04: Adapter = (input, scheme): Record<string, Figure> => {
  const values = input.values();
  const month =
    input.has("base") || input.has("events")
      ? namedFigures(
          appraised(scheme, values, {
            cases: casesOfCodes(scheme, input.has("events") ? input.texts("events") : [], ALIASES),
          }),
          { points: "total", severe_warning: "two_penalties" },
        )
      : {};
  if (!input.has("months")) return month;
  const totals = values.get("months") as readonly (Value | null)[];
  return { ...month, probation_starts_after_month: probationAfter(scheme, totals) };
};
