import type { Language } from "../../core/words/language";
import { languageFrom } from "../../core/words/language";

/** What `npm start` is asked for. */
export interface StartOptions {
  readonly language: Language;
  /** True where the page is asked for in a language, and not left to the browser. */
  readonly isLanguageAsked: boolean;
  readonly port?: number;
  readonly opensBrowser: boolean;
  readonly wantsHelp: boolean;
  /** The first thing that isn't understood. */
  readonly wrong?: { readonly option: string } | { readonly port: string };
}

/** The port that is tried first. */
export const FIRST_PORT = 3210;

/** Reads the words behind `npm start --`; `spoken` is the terminal's language, as systems write it: zh_TW.UTF-8. */
export function readStartOptions(args: readonly string[], spoken: string | undefined): StartOptions {
  const rest = args.flatMap((arg) =>
    arg.startsWith("--") && arg.includes("=") ? arg.split(/=(.*)/s, 2) : [arg],
  );
  let language = languageFrom(spoken?.split(".")[0]);
  let isLanguageAsked = false;
  let port: number | undefined;
  let [opensBrowser, wantsHelp] = [true, false];
  let wrong: StartOptions["wrong"];
  while (rest.length > 0) {
    const option = rest.shift() ?? "";
    if (option === "--no-open") opensBrowser = false;
    else if (option === "--help" || option === "-h") wantsHelp = true;
    else if (option === "--lang") {
      language = languageFrom(rest.shift());
      isLanguageAsked = true;
    } else if (option === "--port") {
      const text = rest.shift() ?? "";
      port = /^\d+$/.test(text) ? Number(text) : 0;
      if (port < 1 || port > 65_535) wrong ??= { port: text };
    } else wrong ??= { option };
  }
  return {
    language,
    isLanguageAsked,
    opensBrowser,
    wantsHelp,
    ...(port !== undefined && { port }),
    ...(wrong && { wrong }),
  };
}
