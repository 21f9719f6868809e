/** Words that name a value or its limits. */
export const LIMIT_NOUN =
  /[分额率龄量档限数]|[成业]绩|销售|流水|门槛|起点|[完达]成|指标|区间|范围|标准|等级|级别|时长|score|points|sales|revenue|amount|attainment|range|band|tier|from|lower|limit|grade|level|rating/;

/** Words that name what a row answers. */
export const ANSWER_NOUNS =
  /比[例率]|提成|系数|[费税]率|基数|扣除|奖|[补津]贴|底薪|保底|[加积得]分|工资|绩效|分[值数]|[等评星]级|级别|档次|称号|评价|结果|金额|rate|percent|%|amount|bonus|base|grade|level|pay|commission|points|score|label|result/g;
