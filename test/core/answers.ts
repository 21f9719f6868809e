import { CellFault } from "../../core/cells/cellFault";
import { Phrase } from "../../core/cells/phrase";
import { renderMessage } from "../../core/words/renderMessage";
import { answers } from "../../core/functions/answers";

type Loose = (...args: unknown[]) => unknown;

/** The declared functions as a host calls them: with whatever the cells hold. */
export const perf = answers as unknown as Readonly<Record<keyof typeof answers, Loose>>;

/** An answer as a test reads it: a fault as its sign and code, a phrase as its English text. */
export function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(shown);
  if (answer instanceof CellFault) return `${answer.sign} ${answer.message.code}`;
  return answer instanceof Phrase ? renderMessage(answer.message, "en") : answer;
}

/** The English text of an answer that is a fault. */
export function faultText(answer: unknown): string {
  if (!(answer instanceof CellFault)) throw new Error(`no fault but ${String(answer)}`);
  return renderMessage(answer.message, "en");
}
