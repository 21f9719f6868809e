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

/**
 * One spelling for the many of a text: full-width forms, letter case, traditional characters,
 * dashes and comparison signs; white space is taken out.
 */
export function foldText(text: string): string {
  const solid = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "");
  let folded = "";
  for (const character of solid) folded += SAME_CHARACTER.get(character) ?? character;
  return folded.includes("=") ? folded.replace(/>=|=>/g, "≥").replace(/<=|=</g, "≤") : folded;
}
