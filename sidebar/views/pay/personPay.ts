import { Appraiser } from "../../../core/appraise/appraiser";
import type { SchemeFacts } from "../../../core/department/departmentFacts";
import { Speaker } from "../../../core/words/explanation/speaker";
import { stepSentence } from "../../../core/words/explanation/stepSentence";
import type { Language } from "../../../core/words/language";

/** What each pay component comes to for a person, and the pay, in sentences by their ids. */
export type PaySentences = ReadonlyMap<string, string>;

/** The id of the pay among the sentences. */
export const PAY = "pay";

/** Works out the pay of one person under a scheme: only the figures that it needs, as the month would. */
export function personPay(
  { scheme, appraisees }: SchemeFacts,
  person: string,
  language: Language,
): PaySentences {
  // A rank may decide the pay: everybody stands beside, and is worked out only where that is so.
  const subjects = new Appraiser(scheme).appraiseAll(appraisees.map(({ facts }) => facts));
  const subject = subjects[appraisees.findIndex(({ member }) => member.key === person)];
  if (!subject || !scheme.pay) return new Map();
  const speaker = new Speaker(scheme, language);
  const sentence = (part: "component" | "pay", id: string): [string, string] => {
    const { value, basis } = subject.result(id);
    return [id, stepSentence(speaker, { part, id, value, ...(basis && { basis }) })];
  };
  return new Map([...scheme.pay.components.map(({ id }) => sentence("component", id)), sentence("pay", PAY)]);
}
