/* Writes sidebar/library/readySchemes.ts, which names every ready scheme, so that the builds make one chunk of them. */
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SCHEMES = new URL("../../core/schemes/ready/", import.meta.url);
const TARGET = new URL("../library/readySchemes.ts", import.meta.url);

/** E01-group-ranking-points.json → e01GroupRankingPoints */
const nameOf = (file) =>
  file
    .replace(/\.json$/, "")
    .toLowerCase()
    .replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The module that imports every ready scheme. */
export function readySchemesModule() {
  const files = readdirSync(SCHEMES)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const imports = files.map((file) => `import ${nameOf(file)} from "../../core/schemes/ready/${file}";\n`);
  const names = files.map((file) => `  ${nameOf(file)},\n`);
  return (
    "/* Written by sidebar/build/writeReadySchemes.mjs. */\n" +
    'import type { Scheme } from "../../core/schemes/scheme";\n' +
    imports.join("") +
    "\n/** The ready schemes in the order of the catalogue; tests check each of them as a whole document. */\n" +
    `export const readySchemes = [\n${names.join("")}] as unknown as readonly Scheme[];\n`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, readySchemesModule());
