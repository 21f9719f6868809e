import { readFileSync } from "node:fs";
import { createContext, runInContext, Script, type Context } from "node:vm";
import { inProject } from "../projectRoot";

/** Globals that a vm context has and Apps Script may lack, or that depend on the server's locale. */
const ABSENT = [
  "console",
  "Intl",
  "WebAssembly",
  "SharedArrayBuffer",
  "Atomics",
  "FinalizationRegistry",
  "WeakRef",
];

const LOCALE_CALLS = `
  for (const prototype of [Number.prototype, Date.prototype, Array.prototype, String.prototype])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (/^(toLocale|localeCompare)/.test(name)) prototype[name] = () => { throw new Error(name + " depends on the locale"); };
  Math.random = () => { throw new Error("chance"); };
`;

/** The source of the built Apps Script bundle. */
export function readCode(): string {
  return readFileSync(inProject("dist/apps-script/Code.js"), "utf8");
}

/** The text of Sidebar.html as built: the page, and the macro behind it. */
export function readSidebar(): string {
  return readFileSync(inProject("dist/apps-script/Sidebar.html"), "utf8");
}

/** The built bundle as custom functions have it: with the script project's own files at hand, of which one needs the other. */
export function evaluateFunctions(): Context {
  const HtmlService = { createTemplateFromFile: () => ({ getRawContent: readSidebar }) };
  return evaluateCode({ HtmlService }, "text may become code");
}

/**
 * Evaluates the built bundle where nothing is global but the language itself and what is given.
 * @param code "text may become code" where the macro may be loaded; else that is an error
 */
export function evaluateCode(
  given: Readonly<Record<string, unknown>> = {},
  code: "text may become code" | "text stays text" = "text stays text",
): Context {
  const strings = code === "text may become code";
  const context = createContext({ ...given }, { codeGeneration: { strings, wasm: false } });
  for (const name of ABSENT) runInContext(`delete globalThis.${name};`, context);
  runInContext(LOCALE_CALLS, context);
  new Script(readCode(), { filename: "Code.js" }).runInContext(context);
  return context;
}
