/** Words that name a value or its limits. */
export const LIMIT_NOUN =
  /分|成绩|销售|业绩|额|率|龄|量|流水|门槛|起点|完成|达成|指标|区间|范围|标准|档|限|等级|级别|数|时长|score|points|sales|revenue|amount|attainment|range|band|tier|from|lower|limit|grade|level|rating/;

/** Words that name what a row answers. */
export const ANSWER_NOUNS =
  /比例|提成|系数|比率|[费税]率|基数|扣除|奖|补贴|津贴|底薪|保底|加分|积分|工资|绩效|得分|分值|分数|等级|级别|评级|档次|星级|称号|评价|结果|金额|rate|percent|%|amount|bonus|base|grade|level|pay|commission|points|score|label|result/g;
