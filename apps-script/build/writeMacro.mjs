import { entryPoints } from "./entryPoints.mjs";

/** Ends what custom functions need; test/tools/budgets.mjs measures up to here. */
const MACRO_MARK =
  "\n/* From here on: the menu, the sidebar and the monthly trigger. No cell calls any of it. */\n";

/**
 * The top-level functions of the macro, and the macro as the body of one more: what is in it is only looked through for
 * its end as long as nobody calls it.
 * @param {string} macro a script that gives its functions to the variable `kaoheEntries`
 */
export function writeMacro(macro) {
  const stubs = entryPoints.map(({ name, parameters, comment }) => {
    const list = parameters.join();
    const lines = comment.map((line) => `* ${line}\n`).join("");
    return `/**\n${lines}*/\nfunction ${name}(${list}){return kaoheMacro().${name}(${list})}\n`;
  });
  return `${MACRO_MARK}${stubs.join("")}/**\n* The macro, which is loaded by its first call.\n* @return {Object} its functions\n*/\nfunction kaoheMacro(){var kaoheEntries;${macro}\nreturn kaoheEntries}\n`;
}
