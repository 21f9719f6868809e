import { textIn } from "../../core/words/textIn";
import { readUserLanguage } from "../functions/readUserLanguage";
import type { Macro } from "../macro/macroShape";
import { FAULTS, REMEDY } from "./loaderWords";
import { makeMacro } from "./makeMacro";
import type { FilesFault } from "./projectFiles";
import { splitFiles } from "./projectFiles";

/** The text of Sidebar.html; undefined where the project has no such file. */
function readSidebar(): string | undefined {
  try {
    // Of all ways to a file's text this is the one that Google documents as unprocessed.
    return HtmlService.createTemplateFromFile("Sidebar").getRawContent();
  } catch {
    return undefined;
  }
}

function refuse(fault: FilesFault): never {
  const language = readUserLanguage();
  throw new Error(textIn(language, FAULTS[fault]) + textIn(language, REMEDY));
}

let loaded: Macro | undefined;

/**
 * The functions of the macro, loaded once in an execution: the opening of a spreadsheet never does it, and of the custom
 * functions only PERF_CHECK_TABLE, which may use HtmlService (guides/sheets/functions lists it).
 * Throws where Sidebar.html isn't there, isn't whole or is of another build, with what to do about it.
 */
export function loadMacro(): Macro {
  if (loaded) return loaded;
  const text = readSidebar() ?? refuse("missing");
  const files = splitFiles(text) ?? refuse("cut off");
  if (files.build !== KAOHE_BUILD) refuse("another build");
  try {
    return (loaded = makeMacro(files));
  } catch {
    // A macro that can't even be read isn't the one that was built.
    return refuse("cut off");
  }
}
