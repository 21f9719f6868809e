/** From here on characters are as wide as they are high: Chinese, full-width forms. */
const FIRST_WIDE = 0x2e80;

/** About how wide a text of a chart is, in pixels: for leaving out what doesn't fit, on the safe side. */
export function textWidth(text: string, size = 12): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width +=
      code >= FIRST_WIDE
        ? 1
        : /[A-Z%≤≥W@m]/.test(character)
          ? 0.82
          : /[ .,:;'()ijl|]/.test(character)
            ? 0.34
            : 0.6;
  }
  return Math.ceil(width * size);
}
