import { parseArgs } from "node:util";
import type { Language } from "../../../core/words/language";
import { languageAskedFor } from "../../grade/options";
import { SchemeCommandProblem } from "./schemeCommandProblem";

const COMMANDS = ["list", "show", "check", "sheet", "json", "explain", "help"] as const;
const OPTIONS: ReadonlySet<string> = new Set(["row", "choice", "lang", "out"]);

/** What the command line asks for. */
export interface SchemeOptions {
  readonly command: (typeof COMMANDS)[number];
  /** Id, entry, name or file of the scheme; "" for list and help. */
  readonly scheme: string;
  readonly rows: readonly string[];
  readonly choices: readonly string[];
  /** Where a sheet is written. */
  readonly out?: string;
  readonly language: Language;
}

/** Reads the command line; throws a SchemeCommandProblem where it can't be used. */
export function readSchemeOptions(args: readonly string[]): SchemeOptions {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      row: { type: "string", multiple: true },
      choice: { type: "string", multiple: true },
      lang: { type: "string" },
      out: { type: "string" },
    },
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (!OPTIONS.has(token.name) || token.value === undefined)
      throw new SchemeCommandProblem({ code: "unknown option", option: token.rawName });
    values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  const [named, scheme = ""] = positionals;
  const command = COMMANDS.find((each) => each === named);
  if (!command) throw new SchemeCommandProblem({ code: "no command", found: named ?? null });
  if (scheme === "" && command !== "list" && command !== "help")
    throw new SchemeCommandProblem({ code: "no scheme named", command });
  const language = languageAskedFor(args);
  const asked = values.get("lang")?.[0];
  if (asked !== undefined && language === undefined)
    throw new SchemeCommandProblem({ code: "bad language", found: asked });
  const out = values.get("out")?.[0];
  if (command === "sheet" && out === undefined) throw new SchemeCommandProblem({ code: "no output" });
  return {
    ...(out !== undefined && { out }),
    command,
    scheme,
    rows: values.get("row") ?? [],
    choices: values.get("choice") ?? [],
    language: language ?? "en",
  };
}
