import type { FieldWords } from "../fieldWords";

export const fields: FieldWords = {
  aNumber: "数值",
  figureFor: (label) => `${label}：数值或数据项`,
  figure: "数据项",
  comparison: "比较",
  limit: "界限",
  texts: "文字，用逗号隔开",
  joint: "条件之间的关系",
  joints: { all: "同时满足", any: "满足其一" },
  tests: {
    atLeast: "不低于（≥）",
    moreThan: "高于（>）",
    atMost: "不高于（≤）",
    lessThan: "低于（<）",
    equals: "等于（=）",
    yes: "为是",
    no: "为否",
    is: "为",
  },
  addCondition: "添加条件",
  removeCondition: "删除此条件",
};
