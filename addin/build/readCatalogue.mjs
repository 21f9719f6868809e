import { readFileSync } from "node:fs";
import metadataGenerator from "custom-functions-metadata";
import ts from "typescript";

/**
 * @typedef {{ name: string, description: string, matrix: boolean, optional: boolean }} CatalogueParameter
 * @typedef {{ id: string, exportName: string, description: string, parameters: CatalogueParameter[], returns: string, examples: { formula: string, answer: string }[], source: string, metadata: object }} CatalogueEntry
 */

/**
 * The catalogue of the custom functions: what the official metadata generator reads from the declaration,
 * with the tags it leaves out (returns, example, source). Throws where the generator finds a fault.
 * @param {string} declarationPath the one file that declares every function
 * @returns {Promise<CatalogueEntry[]>} one entry a function, in the order of the declaration
 */
export async function readCatalogue(declarationPath) {
  const { metadataJson, associate, errors } = await metadataGenerator.generateCustomFunctionsMetadata(
    declarationPath,
    false,
  );
  if (errors.length > 0) throw new Error(`The declaration can't be read:\n${errors.join("\n")}`);
  const tagsOf = readTags(declarationPath);
  return JSON.parse(metadataJson).functions.map((metadata, index) => {
    const exportName = associate[index].functionName;
    const { returns, examples, source } = tagsOf(exportName);
    return {
      id: metadata.id,
      exportName,
      description: oneLine(metadata.description),
      parameters: metadata.parameters.map((parameter) => ({
        name: parameter.name,
        description: oneLine(parameter.description),
        matrix: parameter.dimensionality === "matrix",
        optional: parameter.optional === true,
      })),
      returns,
      examples,
      source,
      metadata,
    };
  });
}

// The generator forgets every tag but its own, so the comments are read a second time, by the compiler.
function readTags(declarationPath) {
  const file = ts.createSourceFile(
    declarationPath,
    readFileSync(declarationPath, "utf8"),
    ts.ScriptTarget.ES2020,
    true,
  );
  const declared = new Map(
    file.statements.filter(ts.isFunctionDeclaration).map((node) => [node.name?.text, node]),
  );
  return (exportName) => {
    const tags = ts.getJSDocTags(declared.get(exportName));
    const textsOf = (name) =>
      tags
        .filter((tag) => tag.tagName.text === name)
        .map((tag) => oneLine(ts.getTextOfJSDocComment(tag.comment) ?? ""));
    return {
      returns: textsOf("returns").join(" "),
      examples: textsOf("example").map((text) => readExample(exportName, text)),
      source: textsOf("source").join(", "),
    };
  };
}

function readExample(exportName, text) {
  const [formula, answer, ...rest] = text.split(" → ");
  if (!formula?.startsWith("=") || answer === undefined || rest.length > 0) {
    throw new Error(`The example of ${exportName} isn't "=FORMULA(…) → answer": ${text}`);
  }
  return { formula, answer };
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
