/**
 * @typedef {{ name: string, description: string }} ParameterWords
 * @typedef {{ title: string, description: string, parameters: Record<string, ParameterWords>, returns: string }} FunctionWords
 */

/**
 * The catalogue in another language. Function names stay as they are: a formula with a localised name breaks
 * where a program writes it. Throws a list of every text that is missing, empty or left over.
 * @param {import("./readCatalogue.mjs").CatalogueEntry[]} catalogue
 * @param {Record<string, FunctionWords>} words the texts of that language, by function id
 * @param {string} language its tag, for the message
 * @returns {(import("./readCatalogue.mjs").CatalogueEntry & { title: string })[]}
 */
export function localiseCatalogue(catalogue, words, language) {
  const faults = findFaults(catalogue, words);
  if (faults.length > 0)
    throw new Error(`The ${language} texts of the functions don't fit:\n  ${faults.join("\n  ")}`);
  return catalogue.map((entry) => {
    const text = words[entry.id];
    return {
      ...entry,
      title: text.title,
      description: text.description,
      returns: text.returns,
      parameters: entry.parameters.map((parameter) => ({ ...parameter, ...text.parameters[parameter.name] })),
    };
  });
}

function findFaults(catalogue, words) {
  const faults = [];
  const ids = new Set(catalogue.map(({ id }) => id));
  for (const id of Object.keys(words)) if (!ids.has(id)) faults.push(`left over: ${id}`);
  for (const { id, parameters } of catalogue) {
    const text = words[id];
    if (!text) {
      faults.push(`missing: ${id}`);
      continue;
    }
    for (const key of ["title", "description", "returns"])
      if (!text[key]) faults.push(`missing: ${id}.${key}`);
    const names = new Set(parameters.map(({ name }) => name));
    for (const name of Object.keys(text.parameters ?? {})) {
      if (!names.has(name)) faults.push(`left over: ${id}(${name})`);
    }
    for (const name of names) {
      for (const key of ["name", "description"]) {
        if (!text.parameters?.[name]?.[key]) faults.push(`missing: ${id}(${name}).${key}`);
      }
    }
  }
  return faults;
}
