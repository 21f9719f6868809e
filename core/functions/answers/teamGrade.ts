import { teamGrades } from "../../teams/teamGrades";
import type { Answer } from "../perCell";
import { answerRanked } from "../rankedRange";

/** TEAM_GRADE: A–E of each group in the range. */
export function answerTeamGrade(totals: unknown): Answer {
  return answerRanked(totals, "totals", teamGrades);
}
