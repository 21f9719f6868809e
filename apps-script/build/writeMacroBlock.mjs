import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Signs that stand for those which could end the block, or be taken for a template or a comment. */
const SIGNS = [
  ["<", "≺"],
  ["/", "∕"],
];

/** Digits of the hash that tell one build from another. */
const DIGITS = 12;

/**
 * The hash of the built macro, by which Code.js knows the Sidebar.html that belongs to it.
 * @param {string} file the built macro
 */
export function macroBuild(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, DIGITS);
}

/**
 * The macro as a block of Sidebar.html that comes back byte for byte, whatever Google does to pages: for HTML it is a
 * script of no known type and without a tag in it; it holds nothing that a template would run, and no slash, so no
 * comment either. apps-script/loader/projectFiles.ts reads it. Throws where the macro uses one of the signs itself.
 * @param {string} file the built macro
 */
export function writeMacroBlock(file) {
  const macro = readFileSync(file, "utf8");
  for (const [, sign] of SIGNS) if (macro.includes(sign)) throw new Error(`The macro itself holds ${sign}`);
  const written = SIGNS.reduce((text, [character, sign]) => text.replaceAll(character, sign), macro);
  return `<script type="text/plain" data-kaohe="${macroBuild(file)}">${written}</script>\n`;
}
