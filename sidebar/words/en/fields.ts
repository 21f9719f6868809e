import type { FieldWords } from "../fieldWords";

export const fields: FieldWords = {
  aNumber: "a number",
  figureFor: (label) => `${label}: number or figure`,
  figure: "Figure",
  comparison: "Comparison",
  limit: "Limit",
  texts: "Texts, with commas between them",
  joint: "How the conditions are joined",
  joints: { all: "all of these hold", any: "one of these holds" },
  tests: {
    atLeast: "at least (≥)",
    moreThan: "more than (>)",
    atMost: "at most (≤)",
    lessThan: "less than (<)",
    equals: "equal to (=)",
    yes: "is yes",
    no: "is no",
    is: "is",
  },
  addCondition: "Add a condition",
  removeCondition: "Remove this condition",
};
