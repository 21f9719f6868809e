import type { Operand } from "../../../core/schemes/operand";
import type { Requirement } from "../../../core/schemes/requirement";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Unit } from "../../../core/schemes/unit";
import type { Speaker } from "../../../core/words/explanation/speaker";
import type { ConditionWords } from "../../fields/conditionSentence";
import { conditionSentence } from "../../fields/conditionSentence";
import type { RequirementWords } from "../../words/requirementWords";

/** What a requirement asks, in one sentence; fixed figures by what they are set to. */
export function requirementSentence(
  requirement: Requirement,
  scheme: Scheme,
  speaker: Speaker,
  words: RequirementWords,
  conditions: ConditionWords,
): string {
  const { sentences, lengths } = words;
  const amount = (operand: Operand, unit: Unit = "items"): string => {
    const value =
      typeof operand === "number" ? operand : scheme.parameters?.find(({ id }) => id === operand)?.value;
    return typeof value === "number" ? speaker.amount(value, unit) : speaker.name(String(operand));
  };
  const several = (texts: readonly string[]): string => texts.join(conditions.or);
  switch (requirement.kind) {
    case "test":
      return conditionSentence(requirement.passes, speaker, conditions);
    case "workingDays":
      return sentences.workingDays(speaker.name(requirement.from), amount(requirement.days));
    case "dayOfMonth": {
      const { date, day, limitDay = "included" } = requirement;
      return sentences.dayOfMonth(speaker.name(date), amount(day), limitDay);
    }
    case "dayAfterPeriod": {
      const { period, monthsAfter, day } = requirement;
      return sentences.dayAfterPeriod(speaker.name(period), amount(monthsAfter), amount(day));
    }
    case "hours": {
      const { from, to, hours, limit = "included" } = requirement;
      return sentences.hours(speaker.name(from), speaker.name(to), amount(hours), limit);
    }
    case "dayWindow": {
      const windows = requirement.windows.map(({ fromDay, toDay }) =>
        sentences.days(amount(fromDay), amount(toDay)),
      );
      return sentences.dayWindow(speaker.name(requirement.day), several([...new Set(windows)]));
    }
    case "everyWindow": {
      const each = requirement.windows.map(({ length }) => lengths[length]);
      return sentences.everyWindow(
        speaker.name(requirement.done),
        several([...new Set(each)]),
        amount(requirement.atLeast ?? 1),
      );
    }
    case "atMost":
      return sentences.atMost(speaker.name(requirement.list), amount(requirement.atMost));
    case "coverage":
      return sentences.coverage(speaker.name(requirement.of), amount(requirement.share, "share"));
    case "interval": {
      const { first, months, count } = requirement;
      return sentences.interval(speaker.name(first), amount(months), amount(count));
    }
  }
}
