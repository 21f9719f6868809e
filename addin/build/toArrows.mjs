import { moduleScope } from "./moduleScope.mjs";
import { replaceParts } from "./replaceParts.mjs";

/**
 * The code of one bundle with the function declarations of its scope as arrow functions, which the minifier joins
 * into one declaration but doesn't make of declarations itself: a fiftieth of the bundle. They stay at the start of
 * the scope, so that all are there before the first line that calls one, as declarations are.
 * @param {string} code a bundle of one scope
 * @returns {string}
 */
export function toArrows(code) {
  const { statements, start } = moduleScope(code);
  const functions = statements.filter((node) => node.type === "FunctionDeclaration" && isPlain(node, code));
  const arrows = functions.map((node) => writeArrow(node, code)).join("");
  const gone = functions.map((node) => ({ start: node.start, end: node.end, text: "" }));
  return replaceParts(code, [{ start, end: start, text: arrows }, ...gone]);
}

/** True where a function would mean the same as an arrow function. */
function isPlain({ async, generator, start, end }, code) {
  return !async && !generator && !/\b(this|arguments|new\.target)\b/.test(code.slice(start, end));
}

function writeArrow({ id, params, body }, code) {
  const list = params.map(({ start, end }) => code.slice(start, end)).join(", ");
  return `const ${id.name} = (${list}) => ${code.slice(body.start, body.end)};\n`;
}
