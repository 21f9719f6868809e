/**
 * The top-level functions that Google Sheets finds in a script: real declarations with their comments, since the
 * editor and the autocomplete of formulas read the source text and minified code has neither names nor comments.
 * Throws where a text would end its comment.
 * @param {{ id: string, exportName: string, names: string[], description: string, parameters: { name: string, description: string, matrix: boolean, optional: boolean }[], returns: string }[]} catalogue
 *   English texts; `names` holds the Chinese names of the function
 * @param {string} library name of the variable that holds the bundle
 * @returns {string} JavaScript
 */
export function writeStubs(catalogue, library) {
  return catalogue.map((entry) => writeStub(entry, library)).join("\n");
}

function writeStub({ id, exportName, names, description, parameters, returns }, library) {
  const list = parameters.map(({ name }) => name).join(", ");
  const lines = [
    description,
    [...new Set(names)].join(" · "),
    "",
    ...parameters.map(writeParameter),
    `@return {any} ${returns}`,
    "@customfunction",
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join("\n");
  if (comment.includes("*/")) throw new Error(`The text of ${id} ends its own comment: ${comment}`);
  return `/**\n${comment}\n */\nfunction PERF_${id}(${list}) { return ${library}.answer("${exportName}", [${list}]); }\n`;
}

function writeParameter({ name, description, matrix, optional }) {
  const type = matrix ? "any|Array<Array<any>>" : "any";
  return `@param {${type}} ${optional ? `[${name}]` : name} ${description}`;
}
