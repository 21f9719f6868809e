/** Excel refuses a list of choices that is longer. */
const LONGEST_CHOICES = 255;

/** Choices as Excel's validation takes them, divided by commas; undefined where they are more than it takes. */
export function choicesText(options: readonly string[]): string | undefined {
  const list = options.map((option) => option.replace(/,/g, "，")).join(",");
  return list.length > LONGEST_CHOICES ? undefined : list;
}
