import type { Condition, ConditionSet, Operand } from "../../schemes/operand";
import type { Escalation } from "../../schemes/escalation";
import type { RuleInWords } from "../../words/departmentWritingWords";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import type { Speaker } from "../../words/explanation/speaker";

const SIGNS = { atLeast: "≥", moreThan: ">", atMost: "≤", lessThan: "<", equals: "=" } as const;
const TESTS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

function conditionText(condition: Condition, speaker: Speaker): string {
  const { of, is } = condition;
  const operand = (value: Operand): string =>
    typeof value === "number" ? speaker.figure(of, value) : speaker.name(value);
  const bounds = TESTS.flatMap((test) => {
    const value = condition[test];
    return value === undefined ? [] : [`${SIGNS[test]} ${operand(value)}`];
  });
  const wanted = is === undefined ? [] : typeof is === "object" ? is : [is];
  const texts = wanted.map((value) => speaker.figure(of, value));
  const among = texts.length === 0 ? [] : [`= ${texts.join(" / ")}`];
  return `${speaker.name(of)} ${[...bounds, ...among].join(", ")}`;
}

function conditionsText(set: ConditionSet, speaker: Speaker): string {
  const [conditions, joint] = "all" in set ? [set.all, " & "] : [set.any, " | "];
  return conditions.map((condition) => conditionText(condition, speaker)).join(joint);
}

/** What an escalation counts and when it fires, in a sentence. */
export function ruleInWords({ names, counts, within, year, atLeast }: Escalation, speaker: Speaker): string {
  const words = departmentWritingWords(speaker.language);
  const isIncidents = "incidents" in counts;
  const ids = isIncidents && counts.incidents !== "all" ? counts.incidents : [];
  const incidents = ids.length > 0 ? ids.map((id) => speaker.name(id)) : [speaker.name("incidents.count")];
  const rule: RuleInWords = {
    name: names[speaker.language],
    counted: isIncidents ? speaker.listed(incidents) : conditionsText(counts.periods, speaker),
    isIncidents,
    within,
    year: year ?? "calendar",
    atLeast: speaker.operand(atLeast),
  };
  return words.findings.rule(rule);
}
