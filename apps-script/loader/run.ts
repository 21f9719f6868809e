import { readUserLanguage } from "../functions/readUserLanguage";
import type { Macro } from "../macro/macroShape";
import { buildMenu } from "../menu/buildMenu";
import { loadMacro } from "./loadMacro";

/** Runs a function that Google calls by name: the opening of the spreadsheet at once, all others by the macro. */
export function run(name: Exclude<keyof Macro, "checkTable"> | "open", given?: unknown): unknown {
  if (name !== "open") return (loadMacro()[name] as (given: unknown) => unknown)(given);
  buildMenu(readUserLanguage());
  return undefined;
}
