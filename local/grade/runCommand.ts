import type { Language } from "../../core/words/language";
import { commandWords, renderCommandFault } from "../../core/words/renderCommand";
import { plainText } from "../terminal/plainText";
import type { Progress } from "../terminal/progress";
import { gradeFile } from "./gradeFile";
import { GradeProblem } from "./gradeProblem";
import { languageAskedFor, readOptions } from "./options";

/** The streams and the progress line of a terminal. */
export interface Terminal {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly progress: Progress;
}

/** What stands in the way, as a problem: an error of the library becomes one sentence without a stack. */
function problemOf(error: unknown, file: string): GradeProblem {
  if (error instanceof GradeProblem) return error;
  const [detail = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return new GradeProblem({ code: "unexpected", file, detail });
}

/**
 * Runs `npm run grade`; the answer is the exit code: 0 graded, 1 the input can't be graded, 2 wrong use.
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let language: Language = languageAskedFor(args) ?? "en";
  let file = "";
  try {
    const line = readOptions(args);
    if (line.kind === "help") {
      terminal.say(commandWords(line.language ?? "en").help);
      return 0;
    }
    file = line.options.file;
    const graded = await gradeFile(line.options, terminal.progress, (found) => (language = found));
    terminal.progress.done();
    terminal.say(plainText(graded.summary));
    return 0;
  } catch (error) {
    terminal.progress.done();
    const problem = problemOf(error, file);
    terminal.complain(plainText(renderCommandFault(problem.fault, language)));
    return problem.exitCode;
  }
}
