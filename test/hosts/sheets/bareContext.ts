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

/** Evaluates the built bundle where nothing is global but the language itself and what is given. */
export function evaluateCode(given: Readonly<Record<string, unknown>> = {}): Context {
  const context = createContext({ ...given }, { codeGeneration: { strings: false, wasm: false } });
  for (const name of ABSENT) runInContext(`delete globalThis.${name};`, context);
  runInContext(LOCALE_CALLS, context);
  new Script(readCode(), { filename: "Code.js" }).runInContext(context);
  return context;
}
