import { gradeLabel } from "../../../core/month/gradeLooks";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Outcome, OutcomeCount } from "../../../core/whatIf/comparison";
import type { Language } from "../../../core/words/language";
import { whatIfWords } from "../../../core/words/renderWhatIf";

const labelOf = ({ grades }: Scheme, grade: string, language: Language): string =>
  grades ? gradeLabel({ grades }, grade, language) : grade;

/** What somebody ends in, in words: a grade by its label. */
export function outcomeText(outcome: Outcome, scheme: Scheme, language: Language): string {
  const words = whatIfWords(language);
  switch (outcome.kind) {
    case "grade":
      return labelOf(scheme, outcome.grade, language);
    case "choice":
      return words.choice(outcome.among.map((grade) => labelOf(scheme, grade, language)));
    default:
      return words.outcomes[outcome.kind];
  }
}

/** What a row of the distribution is called. */
export function countedText({ outcome, grade }: OutcomeCount, scheme: Scheme, language: Language): string {
  const words = whatIfWords(language);
  if (outcome === "grade") return labelOf(scheme, grade ?? "", language);
  return outcome === "choice" ? words.openChoice : words.outcomes[outcome];
}
