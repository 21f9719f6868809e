import { parseArgs } from "node:util";
import { nearestWord } from "../../core/schemes/nearestWord";
import type { Language } from "../../core/words/language";
import { GradeProblem } from "./gradeProblem";

/** What the command line asks for. */
export interface GradeOptions {
  readonly file: string;
  readonly scheme?: string;
  readonly month?: string;
  /** A quarter, half-year or year to score from the ledger in place of a month: 2026-Q2, 2026-H1, 2026. */
  readonly period?: string;
  readonly out?: string;
  readonly language?: Language;
  /** Statements for everybody are written too. */
  readonly statements?: boolean;
  /** Who publishes the month once it is run; it is locked then. */
  readonly publish?: string;
  /** Nothing is written: what would be is listed. */
  readonly dryRun?: boolean;
  /** A scheme file to compare the month with; nothing is written. */
  readonly whatIf?: string;
}

/** The command line as read: a run, or a request for help. */
export type CommandLine =
  | { readonly kind: "grade"; readonly options: GradeOptions }
  | { readonly kind: "help"; readonly language?: Language };

const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];
const WITH_VALUE = ["scheme", "month", "period", "out", "lang", "publish", "what-if"] as const;
const FLAGS: readonly string[] = ["statements", "dry-run"];
const OPTION_NAMES: readonly string[] = [...WITH_VALUE, ...FLAGS, "help"].map((name) => `--${name}`);

const takesValue = (name: string): boolean => WITH_VALUE.some((known) => known === name);

/** Reads the options; throws a GradeProblem where one is unknown, lacks its value or holds something else. */
export function readOptions(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      scheme: { type: "string" },
      month: { type: "string" },
      period: { type: "string" },
      out: { type: "string" },
      lang: { type: "string" },
      publish: { type: "string" },
      "what-if": { type: "string" },
      statements: { type: "boolean" },
      "dry-run": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  let help = false;
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") help = true;
    else if (FLAGS.includes(token.name)) flags.add(token.name);
    else if (!takesValue(token.name)) {
      throw new GradeProblem({
        code: "unknown option",
        option: token.rawName,
        nearest: nearestWord(token.rawName, OPTION_NAMES) ?? null,
      });
    } else if (
      token.value === undefined ||
      token.value === "" ||
      (!token.inlineValue && /^--\D/.test(token.value))
    ) {
      throw new GradeProblem({ code: "option needs value", option: token.rawName });
    } else values.set(token.name, token.value);
  }
  const language = readLanguage(values.get("lang"));
  if (help) return { kind: "help", ...(language && { language }) };
  const [file] = files;
  if (file === undefined) throw new GradeProblem({ code: "no file" });
  if (files.length > 1) throw new GradeProblem({ code: "several files", files });
  const month = readMonth(values.get("month"));
  const scheme = values.get("scheme");
  const out = values.get("out");
  const publish = values.get("publish");
  const whatIf = values.get("what-if");
  const period = readPeriod(values.get("period"));
  const [other] = ["month", "publish", "what-if"].filter((name) => values.has(name));
  if (period !== undefined && other !== undefined)
    throw new GradeProblem({ code: "options exclude each other", options: ["--period", `--${other}`] });
  const asked = {
    ...(period !== undefined && { period }),
    ...(scheme !== undefined && { scheme }),
    ...(month !== undefined && { month }),
    ...(out !== undefined && { out }),
    ...(publish !== undefined && { publish }),
    ...(whatIf !== undefined && { whatIf }),
    ...(flags.has("statements") && { statements: true }),
    ...(flags.has("dry-run") && { dryRun: true }),
  };
  return { kind: "grade", options: { file, ...asked, ...(language && { language }) } };
}

function readLanguage(text: string | undefined): Language | undefined {
  if (text === undefined) return undefined;
  const known = LANGUAGES.find((language) => language.toLowerCase() === text.replace("_", "-").toLowerCase());
  if (!known) throw new GradeProblem({ code: "bad language", found: text, known: LANGUAGES });
  return known;
}

/** 2022-07, also written 2022-7, 2022/07 or 2022年7月. */
function readMonth(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parts = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text.normalize("NFKC").trim());
  const month = Number(parts?.[2]);
  if (!parts || month < 1 || month > 12) throw new GradeProblem({ code: "bad month", found: text });
  return `${parts[1] ?? ""}-${String(month).padStart(2, "0")}`;
}

/** 2026-Q2, 2026-H1 or 2026, also written 2026q2 or 2026年. */
function readPeriod(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const written = text.normalize("NFKC").trim().toUpperCase();
  const [, year, part] = /^(\d{4})年?-?(Q[1-4]|H[12])?$/.exec(written) ?? [];
  if (year === undefined) throw new GradeProblem({ code: "bad period", found: text });
  return part === undefined ? year : `${year}-${part}`;
}

/** The language asked for, also where the rest of the command line can't be used. */
export function languageAskedFor(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const text = args[at]?.includes("=") ? args[at].slice("--lang=".length) : args[at + 1];
  return at < 0
    ? undefined
    : LANGUAGES.find((language) => language.toLowerCase() === text?.replace("_", "-").toLowerCase());
}
