/** Signs that don't begin a line, and signs that don't end one. */
const CLOSING = new Set("，。；：、！？）】」』”’》〉…—％%,.;:!?)]}");
const OPENING = new Set("（【「『“‘《〈([{");
/** From here on characters are as wide as two of a Latin font, and a line may end before each. */
const FIRST_WIDE = "\u2e80";

/** True where a line may end between two characters: after a blank, and on both sides of a Chinese one. */
function mayBreak(before: string, after: string): boolean {
  if (before === " ") return after !== " ";
  if (after === " " || CLOSING.has(after) || OPENING.has(before)) return false;
  return before >= FIRST_WIDE || after >= FIRST_WIDE;
}

function brokenParagraph(text: string, width: number): string[] {
  const characters = [...text];
  const lines: string[] = [];
  let [start, breakAt, used, sinceBreak] = [0, 0, 0, 0];
  const cut = (end: number): void => {
    lines.push(characters.slice(start, end).join("").trimEnd());
    start = end;
  };
  characters.forEach((character, at) => {
    if (at > start && mayBreak(characters[at - 1] as string, character)) [breakAt, sinceBreak] = [at, 0];
    const needs = character >= FIRST_WIDE ? 2 : 1;
    if (used + needs > width && character !== " ") {
      // A word that is longer than a line is cut.
      if (breakAt <= start) [breakAt, sinceBreak] = [at, 0];
      cut(breakAt);
      used = sinceBreak;
    }
    used += needs;
    sinceBreak += needs;
  });
  cut(characters.length);
  return lines;
}

/**
 * The lines of a text where no line is wider than so many characters of a Latin font: between words, and between Chinese
 * characters, but not before a closing sign or after an opening one.
 */
export function brokenLines(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => brokenParagraph(paragraph, width));
}
