import { parseArgs } from "node:util";
import { languageFrom } from "../../core/words/language.ts";
import { HostingFault } from "./hostingFault.mjs";

/**
 * Reads a command line whose options are all of the form --name value or --name.
 * @param {string[]} args
 * @param {Record<string, "string" | "boolean">} known besides --lang and --help
 * @returns {Record<string, string | boolean | undefined>}
 * @throws {HostingFault}
 */
export function readOptions(args, known) {
  const options = Object.fromEntries(
    Object.entries({ ...known, lang: "string", help: "boolean" }).map(([name, type]) => [name, { type }]),
  );
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (fault) {
    throw new HostingFault("options", fault instanceof Error ? fault.message.split("\n")[0] : String(fault));
  }
}

/** The port of --port; the default where none is given. */
export function readPort(written, standard) {
  if (written === undefined) return standard;
  if (!/^\d{1,5}$/.test(written) || Number(written) < 1 || Number(written) > 65_535)
    throw new HostingFault("port", written);
  return Number(written);
}

/**
 * The language to speak: that of --lang, or the system's.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 */
export function languageOf(args, environment) {
  const place = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = place < 0 ? undefined : (args[place].split("=")[1] ?? args[place + 1]);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  // On Windows the variables are missing, and only the runtime knows.
  return languageFrom(
    asked ?? (LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale),
  );
}
