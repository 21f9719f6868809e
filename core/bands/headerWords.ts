/** Words that name a value or its limits. */
export const LIMIT_NOUN =
  /分|成绩|销售|业绩|金额|完成|达成|指标|区间|范围|标准|档|限|等级|级别|次数|天数|时长|数量|人数|score|points|sales|revenue|amount|attainment|range|band|tier|from|lower|limit|grade|level|rating/;

/** Words that name what a row answers. */
export const ANSWER_NOUNS =
  /比例|提成|系数|比率|费率|基数|扣除|奖|补贴|工资|绩效|得分|分值|分数|等级|级别|结果|金额|rate|percent|%|amount|bonus|base|grade|level|pay|commission|points|score|label|result/g;
