import type { FieldWords } from "../fieldWords";

export const fields: FieldWords = {
  aNumber: "數值",
  figureFor: (label) => `${label}：數值或資料項`,
  figure: "資料項",
  comparison: "比較",
  limit: "界限",
  texts: "文字，用逗號隔開",
  joint: "條件之間的關係",
  joints: { all: "同時滿足", any: "滿足其一" },
  tests: {
    atLeast: "不低於（≥）",
    moreThan: "高於（>）",
    atMost: "不高於（≤）",
    lessThan: "低於（<）",
    equals: "等於（=）",
    yes: "為是",
    no: "為否",
    is: "為",
  },
  addCondition: "新增條件",
  removeCondition: "刪除此條件",
};
