import type { Condition, ConditionSet } from "../../schemes/operand";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { Writing } from "../cellKind";
import { choiceText } from "./sheetWords";
import { operandToken, tokenText } from "./tokens";

/** The tests of a condition and the sign of each. */
export const TEST_SIGNS = { atLeast: "≥", moreThan: ">", atMost: "≤", lessThan: "<", equals: "=" } as const;

export type Tests = Omit<Condition, "of">;

type Bound = keyof typeof TEST_SIGNS;

const BOUNDS = Object.keys(TEST_SIGNS) as Bound[];

/** `=` before an id says that two figures are equal; before a bare word it would be its text. */
function boundText(bound: Bound, tests: Tests, inPercent: boolean): string {
  const operand = tests[bound] ?? 0;
  const mark = bound === "equals" && typeof operand === "string" ? "@" : "";
  return `${TEST_SIGNS[bound]} ${mark}${operandToken(operand, inPercent)}`;
}

function isText(is: Exclude<Tests["is"], undefined>, writing: Writing): string {
  if (typeof is === "boolean") return choiceText("yesNo", is ? "yes" : "no", writing.language);
  if (typeof is === "string") return tokenText(is);
  const items = is.map(tokenText).join(", ");
  return is.length > 1 ? items : `[${items}]`;
}

/** The tests of a figure: `≥ 60 & < 80`, `is E, D`; `*` where there is none. */
export function testsText(tests: Tests, writing: Writing, inPercent: boolean): string {
  const bounds = BOUNDS.filter((bound) => tests[bound] !== undefined);
  const texts = bounds.map((bound) => boundText(bound, tests, inPercent));
  if (tests.is !== undefined)
    texts.push(`${schemeSheetWords(writing.language).terms.is} ${isText(tests.is, writing)}`);
  return texts.length === 0 ? "*" : texts.join(" & ");
}

function conditionText(condition: Condition, writing: Writing): string {
  const inPercent = writing.unitOf(condition.of) === "share";
  const figure = tokenText(condition.of);
  const { atLeast, moreThan, atMost, lessThan, equals, is } = condition;
  const lower = [atLeast, moreThan].filter((bound) => bound !== undefined);
  const upper = [atMost, lessThan].filter((bound) => bound !== undefined);
  const isRange = lower.length === 1 && upper.length === 1 && equals === undefined && is === undefined;
  if (!isRange || lower[0] === undefined || upper[0] === undefined)
    return `${figure} ${testsText(condition, writing, inPercent)}`;
  const signs = [atLeast === undefined ? "<" : "≤", atMost === undefined ? "<" : "≤"];
  const [from, to] = [operandToken(lower[0], inPercent), operandToken(upper[0], inPercent)];
  return `${from} ${signs[0] ?? ""} ${figure} ${signs[1] ?? ""} ${to}`;
}

/** Conditions as people write them: `60 ≤ total < 80 and rank = 1`, `grade is E, D`. */
export function conditionsText(set: ConditionSet, writing: Writing): string {
  const { terms } = schemeSheetWords(writing.language);
  const [conditions, joint] = "all" in set ? [set.all, terms.and] : [set.any, terms.or];
  if (conditions.length === 0) return "all" in set ? terms.always : terms.never;
  const text = conditions.map((condition) => conditionText(condition, writing)).join(` ${joint} `);
  return "any" in set && conditions.length === 1 ? `${terms.any}: ${text}` : text;
}
