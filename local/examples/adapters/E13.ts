import type { Figure } from "../../../core/appraise/figure";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { casesByCode } from "../casesOf";

/** Other words that the examples may use for the scheme's incidents. */
const ALIASES = {
  early: "late_or_early",
  leave_early: "late_or_early",
  left_early: "late_or_early",
  late_times: "late_or_early",
  greeting: "not_greeting",
  damage: "temper",
  complaints: "complaint",
  hygiene_missed: "hygiene",
  duty_missed: "hygiene",
  training: "training_missed",
  study_lateness: "study_late",
  publicity: "publicity_late",
  refused: "task_refused",
  error: "work_error",
};

/** The total of a month; lateness is a list of minutes, or how often. */
export const E13: Adapter = (input, scheme): Figure => {
  const listed = input.has("deductions") ? input.parts("deductions").values() : [];
  const given = [...input.values(["deductions"]), ...listed];
  const cases = given.map(([name, value]): [string, typeof value] => [
    name === "late" && !Array.isArray(value) ? "late_times" : name,
    value,
  ]);
  return appraised(scheme, new Map(), { cases: casesByCode(scheme, cases, ALIASES) }).figure("total");
};
