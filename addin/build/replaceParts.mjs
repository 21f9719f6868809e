/**
 * Code with some of its parts replaced.
 * @param {string} code
 * @param {{ start: number, end: number, text: string }[]} parts none of which overlap
 * @returns {string}
 */
export function replaceParts(code, parts) {
  let replaced = "";
  let position = 0;
  for (const { start, end, text } of [...parts].sort((one, other) => one.start - other.start)) {
    replaced += code.slice(position, start) + text;
    position = end;
  }
  return replaced + code.slice(position);
}
