import { withChoice } from "../../core/schemes/choices";
import type { Scheme } from "../../core/schemes/scheme";

/** True where the options of a choice give different answers: some entries' examples then state the bare answer. */
export function readingsDiffer(
  scheme: Scheme,
  choiceId: string,
  answer: (scheme: Scheme) => unknown,
): boolean {
  const options = scheme.choices?.find(({ id }) => id === choiceId)?.options ?? [];
  const answers = options.map(({ id }) => JSON.stringify(answer(withChoice(scheme, choiceId, id))));
  return new Set(answers).size > 1;
}
