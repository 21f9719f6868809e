import { answerAttainment } from "./answers/attainment";
import { answerBand } from "./answers/band";
import { answerBonusPercent } from "./answers/bonusPercent";
import { answerCommission } from "./answers/commission";
import { answerCommissionTier } from "./answers/commissionTier";
import { answerDeduct } from "./answers/deduct";
import { answerExplain } from "./answers/explain";
import { answerGrade } from "./answers/grade";
import { answerPeriodScore } from "./answers/periodScore";
import { answerPoolShare } from "./answers/poolShare";
import { answerRankPoints } from "./answers/rankPoints";
import { answerRatio } from "./answers/ratio";
import { answerRoundScore } from "./answers/roundScore";
import { answerStepScore } from "./answers/stepScore";
import { answerStreak } from "./answers/streak";
import { answerTeamGrade } from "./answers/teamGrade";
import { answerWeightedScore } from "./answers/weightedScore";
import { answerWorkdaysAfter } from "./answers/workdaysAfter";
import type * as declared from "./functions";

/**
 * What answers each declared function, by its name, but for the one that looks tables through: it is large and seldom
 * called, so that a host that pays for every line of its script can load it apart.
 */
export const figureAnswers: Omit<typeof declared, "checkTable"> = {
  grade: answerGrade,
  band: answerBand,
  bonusPercent: answerBonusPercent,
  commission: answerCommission,
  commissionTier: answerCommissionTier,
  weightedScore: answerWeightedScore,
  attainment: answerAttainment,
  ratio: answerRatio,
  deduct: answerDeduct,
  stepScore: answerStepScore,
  rankPoints: answerRankPoints,
  teamGrade: answerTeamGrade,
  periodScore: answerPeriodScore,
  streak: answerStreak,
  poolShare: answerPoolShare,
  roundScore: answerRoundScore,
  workdaysAfter: answerWorkdaysAfter,
  explain: answerExplain,
};
