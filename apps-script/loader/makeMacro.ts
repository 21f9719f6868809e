import type { Macro } from "../macro/macroShape";
import type { ProjectFiles } from "./projectFiles";

type Make = (kaohe: unknown, files: ProjectFiles) => Macro;

/**
 * The functions of the macro, made of its text: the only place in Kaohe that makes code of text. Everywhere else that is
 * forbidden, so that nothing that a person types and nothing that a document holds can ever become code. This text is
 * neither: it is a file of the script project beside Code.gs, which only those who may change Code.gs can change. It
 * isn't in Code.gs because Google evaluates all of that for every call of a custom function.
 */
export function makeMacro(files: ProjectFiles): Macro {
  const body = `var kaoheEntries;${files.macro}\nreturn kaoheEntries`;
  // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- loads a file of the project itself, see above
  return (new Function("kaohe", "kaoheFiles", body) as Make)(kaohe, files);
}
