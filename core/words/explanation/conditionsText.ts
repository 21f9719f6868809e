import type { Condition, ConditionSet, Operand } from "../../schemes/operand";
import type { Speaker } from "./speaker";

const SIGNS = { atLeast: "≥", moreThan: ">", atMost: "≤", lessThan: "<", equals: "=" } as const;
const TESTS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

function conditionText(condition: Condition, speaker: Speaker): string {
  const { of, is } = condition;
  const operand = (value: Operand): string =>
    typeof value === "number" ? speaker.figure(of, value) : speaker.operand(value);
  const bounds = TESTS.flatMap((test) => {
    const value = condition[test];
    return value === undefined ? [] : [`${SIGNS[test]} ${operand(value)}`];
  });
  const wanted = is === undefined ? [] : typeof is === "object" ? is : [is];
  const texts = wanted.map((value) => speaker.figure(of, value));
  const among = texts.length === 0 ? [] : [`= ${texts.join(" / ")}`];
  return `${speaker.name(of)} ${[...bounds, ...among].join(", ")}`;
}

/** Conditions in signs: `grade = D / E & attendance < 95 %`. */
export function conditionsText(set: ConditionSet, speaker: Speaker): string {
  const [conditions, joint] = "all" in set ? [set.all, " & "] : [set.any, " | "];
  return conditions.map((condition) => conditionText(condition, speaker)).join(joint);
}
