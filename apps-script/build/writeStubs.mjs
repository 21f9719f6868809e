/**
 * The top-level functions that Google Sheets finds in a script: real declarations with their comments, since the
 * editor and the autocomplete of formulas read the source text and minified code has neither names nor comments.
 * The comments are kept short, because the server reads the whole file for every call; the reference has the rest.
 * Throws where a text would end its comment.
 * @param {{ id: string, exportName: string, names: string[], description: string, parameters: { name: string, description: string, optional: boolean }[], returns: string }[]} catalogue
 *   English texts; `names` holds the Chinese names of the function, of which the first is shown
 * @returns {string} JavaScript that calls `kaohe`
 */
export function writeStubs(catalogue) {
  return catalogue.map(writeStub).join("");
}

function writeStub({ id, exportName, names, description, parameters, returns }) {
  const list = parameters.map(({ name }) => name).join();
  const lines = [
    // Its first sentence, and of a parameter what stands before the first semicolon; of the answer, what it is.
    `${names[0]}: ${description.replace(/(?<=\.) .*/, "")}`,
    ...parameters.map(
      ({ name, optional, description: meaning }) =>
        `@param {*} ${optional ? `[${name}]` : name} ${meaning.replace(/;.*|\.$/, "")}`,
    ),
    `@return {*} ${returns.replace(/,.*|\.$/, "")}`,
    "@customfunction",
  ];
  const comment = lines.map((line) => `* ${line}\n`).join("");
  if (comment.includes("*/")) throw new Error(`The text of ${id} ends its own comment: ${comment}`);
  return `/**\n${comment}*/\nfunction PERF_${id}(${list}){return kaohe("${exportName}",arguments)}\n`;
}
