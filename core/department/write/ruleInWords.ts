import type { Escalation } from "../../schemes/escalation";
import type { Speaker } from "../../words/explanation/speaker";
import { ruleText } from "../../words/explanation/ruleText";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";

/** What an escalation counts and when it fires, in a sentence under its name. */
export function ruleInWords(escalation: Escalation, speaker: Speaker): string {
  const { findings } = departmentWritingWords(speaker.language);
  return findings.rule(escalation.names[speaker.language], ruleText(escalation, speaker, speaker));
}
