/** The texts of a list that is typed with commas, semicolons or slashes between them. */
export function listedTexts(text: string): string[] {
  return text
    .split(/[,，、;；/]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
