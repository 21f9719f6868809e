/* eslint-disable @typescript-eslint/no-explicit-any -- the official metadata generator reads only `any` and `any[][]` */
/*
 * The one declaration of every custom function. The Excel metadata, the Apps Script stubs, the localised
 * descriptions and the function reference are generated from the comments and signatures below.
 * An argument left out arrives as `undefined`, `null` or `""`; a single cell as a value or as a 1 x 1 range.
 * Examples are checked by a test: the formula on the left, the answer on the right.
 */

/**
 * Grade of each score. It is the label in the first column after the limits of the band table.
 * A value that no band holds is #N/A; one that two bands claim is #VALUE!.
 * @customfunction GRADE
 * @param score Score or range.
 * @param [bands] Band table or built-in id; without it 90 优秀, 80 良好, 60 合格, below 不合格, scores rounded half up first.
 * @param [edges] For open edges: "lower", "upper" or "round"; it settles what the wording leaves open.
 * @returns Grade of each score, in the shape of the scores.
 * @example =GRADE(85) → "良好"
 * @example =GRADE(90, {"90分以上","A";"80~90(含)","B"}) → "B"
 * @source E22
 */
export declare function grade(score: any[][], bands?: any[][], edges?: any): any[][];

/**
 * Any column of the table row that holds each value.
 * A value that no band holds is #N/A; one that two bands claim is #VALUE!.
 * @customfunction BAND
 * @param value Value or range.
 * @param bands Band table or built-in id.
 * @param [column] Header text or number; 1, the first after the limits, by default.
 * @param [edges] For open edges: "lower", "upper" or "round"; it settles what the wording leaves open.
 * @returns Cell, in the shape of the values.
 * @example =BAND(85, "E14", "岗位工资") → 1700
 * @source E14
 */
export declare function band(value: any[][], bands: any[][], column?: any, edges?: any): any[][];

/**
 * Payout rate of each score. It is a number: 0.9 stands for 90 %.
 * A grade instead of a score works where the first column of the table holds grades.
 * @customfunction BONUS_PERCENT
 * @param score Score, grade or range.
 * @param [bands] Table of payout rates by score or grade; without it 90 and more 100 %, 80 90 %, 70 80 %, 60 70 %, below 50 %.
 * @param [edges] For open edges: "lower", "upper" or "round"; it settles what the wording leaves open.
 * @returns Payout rate, in the shape of the scores.
 * @example =BONUS_PERCENT(89.5) → 0.9
 * @example =BONUS_PERCENT("B", {"A","120%";"B","100%"}) → 1
 * @source E28
 */
export declare function bonusPercent(score: any[][], bands?: any[][], edges?: any): any[][];

/**
 * Commission on each sales amount, not rounded. It is in the money unit of the sales; negative sales earn nothing.
 * First column after the limits: the rate (or the amount); the column after that: base amount or quick deduction.
 * @customfunction COMMISSION
 * @param sales Sales or range.
 * @param tiers Commission table or built-in id.
 * @param [method] "whole" 全额, "marginal" 超额, "base" 基数, "quick" 速算, "interpolated" 插值, "steps" 累加; a column headed 基数 or 速算扣除数 settles it.
 * @param [edges] For open edges: "lower", "upper" or "round"; it settles what the wording leaves open.
 * @returns Commission, in the shape of the sales.
 * @example =COMMISSION(25000, {0,"2%";10000,"3%";20000,"5%"}, "marginal") → 750
 * @example =COMMISSION(25000, {0,"2%";10000,"3%";20000,"5%"}, "whole") → 1250
 * @source E15
 */
export declare function commission(sales: any[][], tiers: any[][], method?: any, edges?: any): any[][];

/**
 * Label, rate or row number of the tier of each sales amount.
 * @customfunction COMMISSION_TIER
 * @param sales Sales or range.
 * @param tiers Commission table or built-in id.
 * @param [column] "rate", "row", header text or number; the tier's own label by default.
 * @param [edges] For open edges: "lower", "upper" or "round"; it settles what the wording leaves open.
 * @returns What was asked for, in the shape of the sales.
 * @example =COMMISSION_TIER(12000, {"1万元以下","2%";"超过1万元","3%"}) → "超过1万元"
 * @example =COMMISSION_TIER(12000, {"1万元以下","2%";"超过1万元","3%"}, "rate") → 0.03
 * @source E15
 */
export declare function commissionTier(sales: any[][], tiers: any[][], column?: any, edges?: any): any[][];

/**
 * Sum of score times weight of each row of scores.
 * The weights must total 100 %.
 * @customfunction WEIGHTED_SCORE
 * @param scores Scores, one person a row.
 * @param weights Weights, in percent or as fractions; in a row or a column.
 * @param [missing] For a blank score: "error" (default), "zero" or "renormalise"; the last shares its weight among the others.
 * @returns Weighted score a row.
 * @example =WEIGHTED_SCORE({90,80,70}, {"40%","40%","20%"}) → 82
 * @source E49
 */
export declare function weightedScore(scores: any[][], weights: any[][], missing?: any): any[][];

/**
 * Actual divided by target, or the reverse where lower is better. It is a number: 0.8 stands for 80 %.
 * @customfunction ATTAINMENT
 * @param actual Actual value or range.
 * @param target Target, for all or each; 0 is #N/A.
 * @param [cap] Highest attainment: 1.2 or "120%"; no cap by default.
 * @param [lower_is_better] TRUE where lower is better.
 * @returns Attainment, in the shape of the actual values.
 * @example =ATTAINMENT(48000, 60000) → 0.8
 * @source E07
 */
export declare function attainment(
  actual: any[][],
  target: any[][],
  cap?: any,
  lower_is_better?: any,
): any[][];

/**
 * Ratio: part divided by whole. It is a number: 0.3 stands for 30 %; a whole of 0 is #N/A.
 * @customfunction RATIO
 * @param part Part or range.
 * @param whole Whole, for all or each.
 * @returns Ratio, in the shape of the parts.
 * @example =RATIO(120, 400) → 0.3
 * @source E07
 */
export declare function ratio(part: any[][], whole: any[][]): any[][];

/**
 * Full points minus counts times points of each row, not below the floor.
 * @customfunction DEDUCT
 * @param full Full points, for all or each row.
 * @param counts Occurrences, one person a row, one kind a column; a blank among them adds nothing.
 * @param points Points per occurrence of each kind; in a row or a column, as positive numbers.
 * @param [floor] Lowest result; 0 by default, "none" for no floor.
 * @param [zero_if_more_than] More occurrences give 0.
 * @returns One result a row.
 * @example =DEDUCT(15, 2, 3, 0, 4) → 9
 * @example =DEDUCT(100, {1,0,2}, {2,5,10}) → 78
 * @source E63
 */
export declare function deduct(
  full: any[][],
  counts: any[][],
  points: any[][],
  floor?: any,
  zero_if_more_than?: any,
): any[][];

/**
 * Full points less points for each step off target, never below 0.
 * @customfunction STEP_SCORE
 * @param actual Actual value or range.
 * @param target Target; in the unit of the actual value, reaching it keeps the full points.
 * @param full Full points.
 * @param step Size of a step; in the unit of the actual value.
 * @param points Points lost per step.
 * @param [zero_below] Lower actual values give 0.
 * @param [steps] Partial steps: "full" (don't count, default), "started" (count as whole) or "proportional".
 * @returns Score, in the shape of the actual values.
 * @example =STEP_SCORE("92%", "95%", 20, "1%", 1) → 17
 * @source E63
 */
export declare function stepScore(
  actual: any[][],
  target: any,
  full: any,
  step: any,
  points: any,
  zero_below?: any,
  steps?: any,
): any[][];

/**
 * Rank points of each result: level times (number of results + 1 − rank).
 * @customfunction RANK_POINTS
 * @param results Results to rank; one range, blanks are left out.
 * @param [level] Level of the item, 1 by default.
 * @param [order] First is "high" (default) or "low".
 * @param [ties] Equal results: "best" (default), "average", "worst" or "dense" rank.
 * @returns Rank points, in the shape of the results.
 * @example =RANK_POINTS({70,90,80}, 2) → {2,6,4}
 * @source E01
 */
export declare function rankPoints(results: any[][], level?: any, order?: any, ties?: any): any[][];

/**
 * Grade A to E of each group, by the totals of all. The first rule that applies wins:
 * best group A; 92 and more A; second B; worst below 35 D/E (a person chooses); 35 and more C; otherwise #N/A.
 * @customfunction TEAM_GRADE
 * @param totals Totals of all groups; one range, blanks are left out.
 * @returns Grade of each group, in the shape of the totals.
 * @example =TEAM_GRADE({95,85,75,70,60,50,35,34}) → {"A","B","C","C","C","C","C","D/E"}
 * @source E02
 */
export declare function teamGrade(totals: any[][]): any[][];

/**
 * Mean of the periods, mixed with the year-end score. It is the mean, or the mean times its share plus the year-end score times the rest.
 * @customfunction PERIOD_SCORE
 * @param periods Scores, one person a row; one person may be a column.
 * @param [year_end] Year-end score of each person.
 * @param [period_share] Share of the mean beside a year-end score; 0.6 by default.
 * @param [divide_by] Divisor, such as 12; by default blank periods are left out.
 * @returns One score a person.
 * @example =PERIOD_SCORE({88,92,79,95}, 90) → 89.1
 * @source E64
 */
export declare function periodScore(
  periods: any[][],
  year_end?: any[][],
  period_share?: any,
  divide_by?: any,
): any[][];

/**
 * Length of the run at the end that meets the condition. A blank breaks the run.
 * @customfunction STREAK
 * @param history Grades or scores, oldest first, one person a row; one person may be a column.
 * @param condition Such as "E", "A,B", "<60", ">=90", "=0" or "<>A".
 * @returns One length a person.
 * @example =STREAK({"B","E","E"}, "E") → 2
 * @source E18
 */
export declare function streak(history: any[][], condition: any): any[][];

/**
 * Share of a pool: total times rate divided by people, not rounded. 0 people is #N/A.
 * @customfunction POOL_SHARE
 * @param total Total or range; the pool is taken from it.
 * @param rate Rate of the pool, such as 0.005 or "0.5%".
 * @param people Number of people.
 * @returns Share of one person, in the shape of the totals.
 * @example =POOL_SHARE(200000, "0.5%", 8) → 125
 * @source E16
 */
export declare function poolShare(total: any[][], rate: any[][], people: any[][]): any[][];

/**
 * Decimal rounding as on paper. 1.005 to two places is 1.01.
 * @customfunction ROUND_SCORE
 * @param value Value or range.
 * @param [digits] Decimal places, 0 by default; negative for tens and hundreds.
 * @param [mode] "half up" (default), "up", "down" or "half even"; up is away from zero, halves too, down is towards zero.
 * @returns Rounded value, in the shape of the values.
 * @example =ROUND_SCORE(1.005, 2) → 1.01
 * @source E22
 */
export declare function roundScore(value: any[][], digits?: any, mode?: any): any[][];

/**
 * Due date: the given working days after a date. The day after it counts as 1.
 * A date answers a date, a serial number a serial number, a text like 2011-03-04 a text.
 * @customfunction WORKDAYS_AFTER
 * @param date Date or range.
 * @param days Number of working days; 0 or more.
 * @param [holidays] Days off besides weekends.
 * @param [make_up_days] Weekend days worked.
 * @returns Due date, in the shape of the dates.
 * @example =WORKDAYS_AFTER("2011-04-29", 5, "2011-05-02") → "2011-05-09"
 * @source E05
 */
export declare function workdaysAfter(
  date: any[][],
  days: any[][],
  holidays?: any[][],
  make_up_days?: any[][],
): any[][];

/**
 * Sentence that says why. It names the value as compared, the row that holds it, its edges, and what it gives.
 * @customfunction EXPLAIN
 * @param value Value or range.
 * @param bands Band table or built-in id.
 * @param [edges] For open edges: "lower", "upper" or "round"; it settles what the wording leaves open.
 * @returns Sentence, in the shape of the values.
 * @source E28
 */
export declare function explain(value: any[][], bands: any[][], edges?: any): any[][];

/**
 * What is wrong with a table before it pays anyone. It finds gaps, overlaps, edges claimed twice, jumps, wrong base amounts, weights that miss 100 %.
 * Rows of severity, code, rows of the table, interval and message, worst first; the one row "ok" where nothing is found.
 * @customfunction CHECK_TABLE
 * @param bands Table of bands, tiers or weights.
 * @param [kind] "grade" (default), a commission method, or "weights".
 * @returns Findings, five columns wide.
 * @example =CHECK_TABLE({"服务","40%";"解决","40%";"接待","20%"}, "weights") → {"ok","","","",""}
 * @source E15
 */
export declare function checkTable(bands: any[][], kind?: any): any[][];
