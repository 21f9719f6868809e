import { Appraiser } from "../../../core/appraise/appraiser";
import { explainFigures } from "../../../core/explain/explanation";
import { withChoice } from "../../../core/schemes/choices";
import type { Scheme } from "../../../core/schemes/scheme";
import { Speaker } from "../../../core/words/explanation/speaker";
import { stepSentence } from "../../../core/words/explanation/stepSentence";
import type { Language } from "../../../core/words/language";
import { schemeCommandWords } from "../../../core/words/renderSchemeCommand";
import { readRow } from "./readRow";
import { SchemeCommandProblem } from "./schemeCommandProblem";

/** The scheme with other readings taken: `edge15000=second_band`. */
export function withChoices(scheme: Scheme, choices: readonly string[]): Scheme {
  return choices.reduce((set, written) => {
    const [choiceId = "", optionId = ""] = written.split("=").map((part) => part.trim());
    const options = (set.choices ?? []).flatMap(({ id, options: each }) =>
      each.map((option) => `${id}=${option.id}`),
    );
    if (!options.includes(`${choiceId}=${optionId}`))
      throw new SchemeCommandProblem({ code: "unknown choice", found: written, known: options });
    return withChoice(set, choiceId, optionId);
  }, scheme);
}

/** What the rows come to under the scheme, step by step; several are people who are ranked together. */
export function explainRows(scheme: Scheme, rows: readonly string[], language: Language): string {
  const words = schemeCommandWords(language);
  const speaker = new Speaker(scheme, language);
  const everybody = (rows.length === 0 ? [""] : rows).map((row) => readRow(row, scheme));
  const people = new Appraiser(scheme).appraiseAll(everybody).map((subject, index) => {
    const steps = explainFigures(scheme, subject);
    const lines = steps.flatMap((step, at) => {
      const heading = speaker.words.headings[step.part];
      const before = steps[at - 1];
      const isNew = before === undefined || speaker.words.headings[before.part] !== heading;
      return [...(isNew ? ["", heading] : []), `  ${stepSentence(speaker, step)}`];
    });
    return [...(everybody.length > 1 ? ["", words.person(index + 1)] : []), ...lines].join("\n");
  });
  return [scheme.names[language], ...people].join("\n");
}
