import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { nearestWord } from "../../core/schemes/nearestWord";
import type { Scheme } from "../../core/schemes/scheme";
import { GradeProblem } from "../grade/gradeProblem";
import { readScheme } from "../../sidebar/schemeImport/readScheme";

const READY_FOLDER = fileURLToPath(new URL("../../core/schemes/ready", import.meta.url));

/** The longest ready scheme has 0.05 MB. */
const LARGEST_SCHEME_BYTES = 2_000_000;

/** The text of a scheme file; throws a GradeProblem where there is none, or it is no text of a scheme's size. */
function schemeText(file: string): string {
  let bytes: Buffer | undefined;
  let size: number;
  try {
    ({ size } = statSync(file));
    if (size <= LARGEST_SCHEME_BYTES) bytes = readFileSync(file);
  } catch {
    throw new GradeProblem({ code: "scheme file missing", file });
  }
  if (!bytes) {
    const faults = [
      { code: "too long", megabytes: Math.round(size / 1e6), atMost: LARGEST_SCHEME_BYTES / 1e6 },
    ] as const;
    throw new GradeProblem({ code: "broken scheme", file, faults });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new GradeProblem({ code: "broken scheme", file, faults: [{ code: "not utf-8" }] });
  }
}

/** Reads a scheme file; throws a GradeProblem where it is missing or anything in it is wrong. */
function loadSchemeFile(file: string, use: "load" | "grade"): Scheme {
  const text = schemeText(file);
  const reading = readScheme(text, use);
  if (reading.kind === "faults")
    throw new GradeProblem({ code: "broken scheme", file, faults: reading.faults });
  return reading.scheme;
}

const readyFiles = (): string[] =>
  readdirSync(READY_FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort();

/** Entry and id of a ready scheme, by the name of its file: E15-personal-commission.json. */
const namesOfFile = (name: string): string[] =>
  (/^(E\d+)-(.+)\.json$/.exec(name)?.slice(1) ?? []).map((part) => part.toLowerCase());

/** The schemes that come with the program, by file name. */
export function readySchemes(): Scheme[] {
  return readyFiles().map((name) => loadSchemeFile(join(READY_FOLDER, name), "load"));
}

/**
 * The schemes to choose from: the one asked for by id, name or file, or all ready ones.
 * @param use what a file is read for: grading refuses more
 */
export function schemesAskedFor(asked: string | undefined, use: "load" | "grade" = "grade"): Scheme[] {
  if (asked !== undefined && (/\.json$/i.test(asked) || /[\\/]/.test(asked) || existsSync(asked)))
    return [loadSchemeFile(asked, use)];
  const wanted = asked?.trim().toLowerCase();
  const byFileName = readyFiles().find((name) => wanted !== undefined && namesOfFile(name).includes(wanted));
  if (byFileName !== undefined) return [loadSchemeFile(join(READY_FOLDER, byFileName), "load")];
  const ready = readySchemes();
  if (asked === undefined) return ready;
  const found = ready.filter(({ id, entry, names }) =>
    [id, entry ?? "", ...Object.values(names)].some((name) => name.toLowerCase() === wanted),
  );
  if (found.length > 0) return found;
  const nearest =
    nearestWord(
      asked,
      ready.map(({ id }) => id),
    ) ?? null;
  throw new GradeProblem({ code: "unknown scheme", found: asked, known: ready.length, nearest });
}
