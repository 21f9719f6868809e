import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scheme } from "../../../core/schemes/scheme";

const FOLDER = fileURLToPath(new URL("../../../core/schemes/ready", import.meta.url));

/** Every ready scheme, with its id as the name of a test. */
export const readyById: readonly (readonly [string, Scheme])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Scheme)
  .map((scheme) => [`${scheme.entry ?? ""} ${scheme.id}`, scheme] as const);
