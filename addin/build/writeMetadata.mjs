/**
 * The text of a `functions.json`: what Excel needs to know of each function before it loads any code.
 * @param {import("./readCatalogue.mjs").CatalogueEntry[]} catalogue in any language
 * @returns {string} JSON
 */
export function writeMetadata(catalogue) {
  const metadata = {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    // A top-level property for all functions. Without it Excel answers an error in an input itself and the
    // function is never called, so that one bad cell of a range would spoil the whole column.
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ metadata: original, description, parameters }) => ({
      ...original,
      description,
      parameters: original.parameters.map((parameter, index) => ({
        ...parameter,
        name: parameters[index].name,
        description: parameters[index].description,
      })),
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
