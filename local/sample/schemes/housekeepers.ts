import type { Scheme } from "../../../core/schemes/scheme";
import { choiceOf, escalationOf, incidentOf, ready, reasonOf, without } from "./readyPart";

/** Points that a weekly report not handed in costs. */
const LATE_PAPER_POINTS = 5;

/**
 * Conduct of the property office (E11) from 100 points, graded as in E22; a weekly report missed again is doubled (E39),
 * and whoever is last three times in a year is demoted or leaves (E29).
 */
export function housekeepers(): Scheme {
  const [conduct, papers, lastPlaces, grades] = [ready("E11"), ready("E39"), ready("E29"), ready("E22")];
  // Calls are noted as breaches here, so their minutes aren't entered.
  const kept = without(conduct, ["parameters", "requirements"]);
  const latePaper = incidentOf(papers, "late_paper");
  return {
    ...kept,
    id: "sample-housekeepers",
    names: { en: "Housekeepers", "zh-CN": "物业管家月度考核", "zh-TW": "物業管家月度考核" },
    entry: "E11, E22, E29, E39",
    posts: ["物业管家"],
    ...reasonOf(conduct, {
      en: "Everybody starts with 100 points.",
      "zh-CN": "每人每月从 100 分起扣。",
      "zh-TW": "每人每月從 100 分起扣。",
    }),
    inputs: (conduct.inputs ?? []).filter(({ id }) => id === "day_wage"),
    incidents: [
      ...(conduct.incidents ?? []),
      {
        ...latePaper,
        names: { en: "Weekly report not handed in", "zh-CN": "周报未上交", "zh-TW": "週報未繳交" },
        points: { kind: "each", amount: LATE_PAPER_POINTS },
      },
    ],
    total: { combine: "sum", base: 100, headline: 100, floor: 0 },
    ranking: { order: "high", ties: "best" },
    ...(grades.grades && { grades: grades.grades }),
    escalations: [...(conduct.escalations ?? []), escalationOf(lastPlaces, "three_last_places")],
    choices: [
      ...(conduct.choices ?? []),
      choiceOf(papers, "doubling"),
      choiceOf(lastPlaces, "year_kind"),
      choiceOf(grades, "below_zero"),
    ],
  };
}
