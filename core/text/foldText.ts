import { SIMPLIFIED_FOR } from "./characters";

const SAME_CHARACTER = new Map<string, string>([
  ...SIMPLIFIED_FOR,
  ...[..."≧⩾"].map((sign): [string, string] => [sign, "≥"]),
  ...[..."≦⩽"].map((sign): [string, string] => [sign, "≤"]),
  ...[..."〉》›"].map((sign): [string, string] => [sign, ">"]),
  ["【", "["],
  ["】", "]"],
  ...[..."〈《‹"].map((sign): [string, string] => [sign, "<"]),
  ...[..."〜∼∽⁓˜"].map((sign): [string, string] => [sign, "~"]),
  ...[..."‐‑‒–—―−─"].map((sign): [string, string] => [sign, "-"]),
]);

const FOLDED_CHARACTERS = new RegExp(`[${[...SAME_CHARACTER.keys()].join("")}]`, "g");

/**
 * One spelling for the many of a text: full-width forms, letter case, traditional characters,
 * dashes and comparison signs; white space is taken out.
 */
export function foldText(text: string): string {
  const solid = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "");
  const folded = solid.replace(FOLDED_CHARACTERS, (character) => SAME_CHARACTER.get(character) ?? character);
  return folded.includes("=") ? folded.replace(/>=|=>/g, "≥").replace(/<=|=</g, "≤") : folded;
}
