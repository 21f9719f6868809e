import type { GradedScheme } from "../../../core/department/departmentResult";
import type { ExplainedPart } from "../../../core/explain/explanation";
import { explainFigures } from "../../../core/explain/explanation";
import { Speaker } from "../../../core/words/explanation/speaker";
import { stepSentence } from "../../../core/words/explanation/stepSentence";
import type { Language } from "../../../core/words/language";

/** A step of an explanation in words, with what it was where that differs. */
export interface ExplainedStep {
  readonly key: string;
  readonly sentence: string;
  readonly before?: string;
}

/** Steps of one kind under their heading. */
export interface ExplainedGroup {
  readonly heading: string;
  readonly steps: readonly ExplainedStep[];
}

type Sentences = readonly { readonly key: string; readonly part: ExplainedPart; readonly sentence: string }[];

function sentencesOf({ scheme, graded }: GradedScheme, person: string, language: Language): Sentences {
  const subject = graded.find(({ appraisee }) => appraisee.member.key === person)?.subject;
  if (!subject) return [];
  const speaker = new Speaker(scheme, language);
  return explainFigures(scheme, subject).map((step) => ({
    key: `${step.part} ${step.id}`,
    part: step.part,
    sentence: stepSentence(speaker, step),
  }));
}

/** Why a person has what the edited scheme gives, step by step, and what each step was under the scheme as saved. */
export function explainedSteps(
  was: GradedScheme,
  is: GradedScheme,
  person: string,
  language: Language,
): ExplainedGroup[] {
  const before = new Map(sentencesOf(was, person, language).map(({ key, sentence }) => [key, sentence]));
  const { headings } = new Speaker(is.scheme, language).words;
  const groups = new Map<string, ExplainedStep[]>();
  for (const { key, part, sentence } of sentencesOf(is, person, language)) {
    const earlier = before.get(key);
    const step = { key, sentence, ...(earlier !== undefined && earlier !== sentence && { before: earlier }) };
    const heading = headings[part];
    const known = groups.get(heading);
    if (known) known.push(step);
    else groups.set(heading, [step]);
  }
  return [...groups].map(([heading, steps]) => ({ heading, steps }));
}
