import { parse } from "acorn";

/**
 * The code of one bundle with the declarations of its module scope as constants at the start of that scope.
 * Throws where it isn't one scope, as when webpack stops joining the modules.
 * @param {string} code a script whose only statement is a function that is called at once
 * @returns {string}
 */
export function toArrows(code) {
  const statements = parse(code, { ecmaVersion: 2021 }).body;
  const scope = statements[0]?.expression?.callee?.body?.body;
  if (statements.length !== 1 || !scope)
    throw new Error("The bundle isn't one function that is called at once.");
  const functions = scope.filter((node) => node.type === "FunctionDeclaration" && isPlain(node, code));
  const { start } = scope.find(({ directive }) => !directive);
  const arrows = functions.map((node) => writeArrow(node, code)).join("");
  const rest = functions.reduceRight((text, node) => text.slice(0, node.start) + text.slice(node.end), code);
  return rest.slice(0, start) + arrows + rest.slice(start);
}

/** True where a function would mean the same as an arrow function. */
function isPlain({ async, generator, start, end }, code) {
  return !async && !generator && !/\b(this|arguments|new\.target)\b/.test(code.slice(start, end));
}

function writeArrow({ id, params, body }, code) {
  const list = params.map(({ start, end }) => code.slice(start, end)).join(", ");
  return `const ${id.name} = (${list}) => ${code.slice(body.start, body.end)};\n`;
}
