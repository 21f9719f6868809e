/** Width of a text in characters of a Latin font: Chinese characters take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? 2 : 1;
  return width;
}
