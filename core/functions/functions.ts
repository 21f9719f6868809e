/* eslint-disable @typescript-eslint/no-explicit-any -- the official metadata generator reads only `any` and `any[][]` */
/*
 * The one declaration of every custom function. The Excel metadata, the Apps Script stubs, the localised
 * descriptions and the function reference are generated from the comments and signatures below.
 * An argument left out arrives as `undefined`, `null` or `""`; a single cell as a value or as a 1 x 1 range.
 * Examples are checked by a test: the formula on the left, the answer on the right.
 */
import { answerAttainment } from "./answers/attainment";
import { answerBand } from "./answers/band";
import { answerBonusPercent } from "./answers/bonusPercent";
import { answerCheckTable } from "./answers/checkTable";
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

/**
 * Grade of each score: the label in the first column after the limits of the band table.
 * A value that no band holds is #N/A; one that two bands claim is #VALUE!.
 * @customfunction GRADE
 * @param score Score, or a range of scores.
 * @param [bands] Band table, or the id of a built-in one; without it 90 优秀, 80 良好, 60 合格, below 不合格, scores rounded half up first.
 * @param [edges] Settles what the wording leaves open: "lower", "upper" or "round".
 * @returns Grade of each score, in the shape of the scores.
 * @example =GRADE(85) → "良好"
 * @example =GRADE(90, {"90分以上","A";"80~90(含)","B"}) → "B"
 * @source E22
 */
export function grade(score: any[][], bands?: any[][], edges?: any): any[][] {
  return answerGrade(score, bands, edges);
}

/**
 * Any column of the row of the band table that holds each value.
 * A value that no band holds is #N/A; one that two bands claim is #VALUE!.
 * @customfunction BAND
 * @param value Value, or a range of values.
 * @param bands Band table, or the id of a built-in one.
 * @param [column] Header text or number of the column; 1, the first after the limits, by default.
 * @param [edges] Settles what the wording leaves open: "lower", "upper" or "round".
 * @returns Cell of that column, in the shape of the values.
 * @example =BAND(85, "E14", "岗位工资") → 1700
 * @source E14
 */
export function band(value: any[][], bands: any[][], column?: any, edges?: any): any[][] {
  return answerBand(value, bands, column, edges);
}

/**
 * Payout rate of each score as a number: 0.9 stands for 90 %.
 * A grade instead of a score works where the first column of the table holds grades.
 * @customfunction BONUS_PERCENT
 * @param score Score or grade, or a range of them.
 * @param [bands] Table of scores or grades and payout rates; without it 90 and more 100 %, 80 90 %, 70 80 %, 60 70 %, below 50 %.
 * @param [edges] Settles what the wording leaves open: "lower", "upper" or "round".
 * @returns Payout rate, in the shape of the scores.
 * @example =BONUS_PERCENT(89.5) → 0.9
 * @example =BONUS_PERCENT("B", {"A","120%";"B","100%"}) → 1
 * @source E28
 */
export function bonusPercent(score: any[][], bands?: any[][], edges?: any): any[][] {
  return answerBonusPercent(score, bands, edges);
}

/**
 * Commission on each sales amount, in the money unit of the sales, not rounded; negative sales earn nothing.
 * First column after the limits: the rate (or the amount); the column after that: base amount or quick deduction.
 * @customfunction COMMISSION
 * @param sales Sales amount, or a range of them.
 * @param tiers Commission table, or the id of a built-in one.
 * @param [method] "whole" 全额, "marginal" 超额, "base" 基数, "quick" 速算, "interpolated" 插值 or "steps" 累加; a column headed 基数 or 速算扣除数 settles it.
 * @param [edges] Settles what the wording leaves open: "lower", "upper" or "round".
 * @returns Commission, in the shape of the sales.
 * @example =COMMISSION(25000, {0,"2%";10000,"3%";20000,"5%"}, "marginal") → 750
 * @example =COMMISSION(25000, {0,"2%";10000,"3%";20000,"5%"}, "whole") → 1250
 * @source E15
 */
export function commission(sales: any[][], tiers: any[][], method?: any, edges?: any): any[][] {
  return answerCommission(sales, tiers, method, edges);
}

/**
 * Tier that each sales amount falls in: its label, its rate or its row number.
 * @customfunction COMMISSION_TIER
 * @param sales Sales amount, or a range of them.
 * @param tiers Commission table, or the id of a built-in one.
 * @param [column] "rate", "row", or a column by header or number; the tier's own label by default.
 * @param [edges] Settles what the wording leaves open: "lower", "upper" or "round".
 * @returns Label, rate or row number, in the shape of the sales.
 * @example =COMMISSION_TIER(12000, {"1万元以下","2%";"超过1万元","3%"}) → "超过1万元"
 * @example =COMMISSION_TIER(12000, {"1万元以下","2%";"超过1万元","3%"}, "rate") → 0.03
 * @source E15
 */
export function commissionTier(sales: any[][], tiers: any[][], column?: any, edges?: any): any[][] {
  return answerCommissionTier(sales, tiers, column, edges);
}

/**
 * Weighted score of each row of scores: the sum of score times weight.
 * The weights must total 100 %.
 * @customfunction WEIGHTED_SCORE
 * @param scores Scores, one person a row.
 * @param weights Weights in a row or a column, in percent or as fractions.
 * @param [missing] For a blank score: "error" (default), "zero", or "renormalise" (share its weight among the others).
 * @returns One weighted score a row.
 * @example =WEIGHTED_SCORE({90,80,70}, {"40%","40%","20%"}) → 82
 * @source E49
 */
export function weightedScore(scores: any[][], weights: any[][], missing?: any): any[][] {
  return answerWeightedScore(scores, weights, missing);
}

/**
 * Attainment as a number (0.8 stands for 80 %): actual divided by target, or target by actual where lower is better.
 * @customfunction ATTAINMENT
 * @param actual Actual value, or a range of values.
 * @param target Target, one for all or one for each actual value; 0 is #N/A.
 * @param [cap] Highest attainment, such as 1.2 or "120%"; no cap by default.
 * @param [lower_is_better] TRUE where a lower value is better.
 * @returns Attainment, in the shape of the actual values.
 * @example =ATTAINMENT(48000, 60000) → 0.8
 * @source E07
 */
export function attainment(actual: any[][], target: any[][], cap?: any, lower_is_better?: any): any[][] {
  return answerAttainment(actual, target, cap, lower_is_better);
}

/**
 * Ratio as a number (0.3 stands for 30 %): part divided by whole; a whole of 0 is #N/A.
 * @customfunction RATIO
 * @param part Part, or a range of parts.
 * @param whole Whole, one for all or one for each part.
 * @returns Ratio, in the shape of the parts.
 * @example =RATIO(120, 400) → 0.3
 * @source E07
 */
export function ratio(part: any[][], whole: any[][]): any[][] {
  return answerRatio(part, whole);
}

/**
 * Points left after deductions: full points minus counts times points, row by row, not below the floor.
 * @customfunction DEDUCT
 * @param full Full points, one for all or one for each row of counts.
 * @param counts Number of occurrences, one person a row and one kind of incident a column; a blank among them adds nothing.
 * @param points Points per occurrence of each kind, in a row or a column, as positive numbers.
 * @param [floor] Lowest result; 0 by default, "none" for no floor.
 * @param [zero_if_more_than] Above this number of occurrences the result is 0.
 * @returns One result a row.
 * @example =DEDUCT(15, 2, 3, 0, 4) → 9
 * @example =DEDUCT(100, {1,0,2}, {2,5,10}) → 78
 * @source E63
 */
export function deduct(
  full: any[][],
  counts: any[][],
  points: any[][],
  floor?: any,
  zero_if_more_than?: any,
): any[][] {
  return answerDeduct(full, counts, points, floor, zero_if_more_than);
}

/**
 * Score that loses points for each step that the actual value misses the target by; never below 0.
 * @customfunction STEP_SCORE
 * @param actual Actual value, or a range of values.
 * @param target Target, in the unit of the actual value; reaching it keeps the full points.
 * @param full Full points.
 * @param step Size of a step, in the unit of the actual value.
 * @param points Points lost per step.
 * @param [zero_below] Below this actual value the score is 0.
 * @param [steps] How a partial step counts: "full" (not at all, default), "started" (as a whole step) or "proportional".
 * @returns Score, in the shape of the actual values.
 * @example =STEP_SCORE("92%", "95%", 20, "1%", 1) → 17
 * @source E63
 */
export function stepScore(
  actual: any[][],
  target: any,
  full: any,
  step: any,
  points: any,
  zero_below?: any,
  steps?: any,
): any[][] {
  return answerStepScore(actual, target, full, step, points, zero_below, steps);
}

/**
 * Rank points of each result in the range: level times (number of results + 1 − rank).
 * @customfunction RANK_POINTS
 * @param results Results to rank, as one range; blanks are left out.
 * @param [level] Level of the item, 1 by default.
 * @param [order] "high" (the highest result is first, default) or "low".
 * @param [ties] Rank of equal results: "best" (default), "average", "worst" or "dense".
 * @returns Rank points, in the shape of the results.
 * @example =RANK_POINTS({70,90,80}, 2) → {2,6,4}
 * @source E01
 */
export function rankPoints(results: any[][], level?: any, order?: any, ties?: any): any[][] {
  return answerRankPoints(results, level, order, ties);
}

/**
 * Grade A to E of each group from the totals of all groups; the first rule that applies wins:
 * best group A; 92 and more A; second B; worst below 35 D/E (a person chooses); 35 and more C; otherwise #N/A.
 * @customfunction TEAM_GRADE
 * @param totals Totals of all groups, as one range; blanks are left out.
 * @returns Grade of each group, in the shape of the totals.
 * @example =TEAM_GRADE({95,85,75,70,60,50,35,34}) → {"A","B","C","C","C","C","C","D/E"}
 * @source E02
 */
export function teamGrade(totals: any[][]): any[][] {
  return answerTeamGrade(totals);
}

/**
 * Score of a longer time from its periods: their mean, or the mean times its share plus the year-end score times the rest.
 * @customfunction PERIOD_SCORE
 * @param periods Scores of the periods, one person a row (or one person as a column).
 * @param [year_end] Year-end score, one for each person.
 * @param [period_share] Share of the mean where there is a year-end score; 0.6 by default.
 * @param [divide_by] Number to divide by, such as 12; by default blank periods are left out.
 * @returns One score a person.
 * @example =PERIOD_SCORE({88,92,79,95}, 90) → 89.1
 * @source E64
 */
export function periodScore(
  periods: any[][],
  year_end?: any[][],
  period_share?: any,
  divide_by?: any,
): any[][] {
  return answerPeriodScore(periods, year_end, period_share, divide_by);
}

/**
 * Length of the run at the end of the history that meets the condition; a blank breaks the run.
 * @customfunction STREAK
 * @param history Grades or scores, oldest first, one person a row (or one person as a column).
 * @param condition Condition such as "E", "A,B", "<60", ">=90", "=0" or "<>A".
 * @returns One length a person.
 * @example =STREAK({"B","E","E"}, "E") → 2
 * @source E18
 */
export function streak(history: any[][], condition: any): any[][] {
  return answerStreak(history, condition);
}

/**
 * Equal share of a pool: total times rate divided by people, not rounded; 0 people is #N/A.
 * @customfunction POOL_SHARE
 * @param total Total the pool is taken from, or a range of totals.
 * @param rate Share of the total that goes into the pool, such as 0.005 or "0.5%".
 * @param people Number of people who share it.
 * @returns Share of one person, in the shape of the totals.
 * @example =POOL_SHARE(200000, "0.5%", 8) → 125
 * @source E16
 */
export function poolShare(total: any[][], rate: any[][], people: any[][]): any[][] {
  return answerPoolShare(total, rate, people);
}

/**
 * Decimal rounding as on paper: 1.005 to two places is 1.01.
 * @customfunction ROUND_SCORE
 * @param value Value, or a range of values.
 * @param [digits] Decimal places, 0 by default; negative for tens and hundreds.
 * @param [mode] "half up" (halves away from zero, default), "up" (away from zero), "down" (towards zero) or "half even".
 * @returns Rounded value, in the shape of the values.
 * @example =ROUND_SCORE(1.005, 2) → 1.01
 * @source E22
 */
export function roundScore(value: any[][], digits?: any, mode?: any): any[][] {
  return answerRoundScore(value, digits, mode);
}

/**
 * Due date: the given number of working days after a date, the day after it counting as 1.
 * A date answers a date, a serial number a serial number, a text like 2011-03-04 a text.
 * @customfunction WORKDAYS_AFTER
 * @param date Date, or a range of dates.
 * @param days Number of working days, 0 or more.
 * @param [holidays] Days off besides Saturdays and Sundays.
 * @param [make_up_days] Saturdays and Sundays that are worked.
 * @returns Due date, in the shape of the dates.
 * @example =WORKDAYS_AFTER("2011-04-29", 5, "2011-05-02") → "2011-05-09"
 * @source E05
 */
export function workdaysAfter(
  date: any[][],
  days: any[][],
  holidays?: any[][],
  make_up_days?: any[][],
): any[][] {
  return answerWorkdaysAfter(date, days, holidays, make_up_days);
}

/**
 * One sentence that says why: the value as compared, the row that holds it, its edges, and what it gives.
 * @customfunction EXPLAIN
 * @param value Value, or a range of values.
 * @param bands Band table, or the id of a built-in one.
 * @param [edges] Settles what the wording leaves open: "lower", "upper" or "round".
 * @returns Sentence, in the shape of the values.
 * @source E28
 */
export function explain(value: any[][], bands: any[][], edges?: any): any[][] {
  return answerExplain(value, bands, edges);
}

/**
 * What is wrong with a table before it pays anyone: gaps, overlaps, edges claimed twice, jumps, wrong base amounts, weights that miss 100 %.
 * Rows of severity, code, rows of the table, interval and message, worst first; the one row "ok" where nothing is found.
 * @customfunction CHECK_TABLE
 * @param bands Table of bands, tiers or weights.
 * @param [kind] "grade" (default), a commission method, or "weights".
 * @returns Findings, five columns wide.
 * @example =CHECK_TABLE({"服务","40%";"解决","40%";"接待","20%"}, "weights") → {"ok","","","",""}
 * @source E15
 */
export function checkTable(bands: any[][], kind?: any): any[][] {
  return answerCheckTable(bands, kind);
}
