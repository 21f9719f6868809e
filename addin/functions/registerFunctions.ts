import type { Language } from "../../core/words/language";
import { functionId } from "./functionId";
import { showDefect, toExcel } from "./toExcel";

type Declared = (...cells: never[]) => unknown;

/**
 * Associates each declared function with its id in `functions.json`. A defect inside a function becomes a
 * #VALUE! that names the function, so that one formula can't take the runtime of all others down.
 */
export function registerFunctions(
  declared: Readonly<Record<string, Declared>>,
  readLanguage: () => Language,
): void {
  for (const [exportName, declaredFunction] of Object.entries(declared)) {
    const id = functionId(exportName);
    CustomFunctions.associate(id, (...handed: unknown[]) => {
      let answer: unknown;
      try {
        answer = declaredFunction(...(withoutInvocation(handed) as never[]));
      } catch (defect) {
        throw showDefect(id, defect, readLanguage);
      }
      return toExcel(answer, readLanguage);
    });
  }
}

/**
 * The cells alone: Excel hands over an invocation object after them. It is told by its form and not by its place,
 * so that a host that leaves out what the user left out doesn't put it in the place of an optional argument.
 */
function withoutInvocation(handed: readonly unknown[]): readonly unknown[] {
  const last = handed[handed.length - 1];
  const isInvocation = typeof last === "object" && last !== null && "functionName" in last;
  return isInvocation ? handed.slice(0, -1) : handed;
}
