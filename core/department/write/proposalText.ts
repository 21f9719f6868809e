import type { Proposal } from "../../appraise/escalations";
import type { Speaker } from "../../words/explanation/speaker";
import type { FindingText } from "../../words/monthMessages";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { ruleInWords } from "./ruleInWords";

/** What is proposed for a person, the rule that caused it, and that a person decides. */
export function proposalText({ escalation, effect }: Proposal, speaker: Speaker): FindingText {
  const words = departmentWritingWords(speaker.language).findings;
  const periods = effect.kind === "state" ? speaker.operand(effect.periods) : null;
  const isOpen = effect.kind === "action" && effect.decidedBy === "person";
  const space = speaker.language === "en" ? " " : "";
  return {
    what: words.proposed(effect.names[speaker.language], periods) + space + ruleInWords(escalation, speaker),
    remedy: isOpen ? words.textLeavesOpen : words.personDecides,
  };
}
