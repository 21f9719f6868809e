import { moduleScope } from "./moduleScope.mjs";
import { replaceParts } from "./replaceParts.mjs";

/** Functions of the language that need no object before their dot. */
const FREE_FUNCTION = /^(Math\.[a-z]\w*|Number\.is\w+|Array\.(isArray|from))$/;

/**
 * The code of one bundle with a constant for what stands in it so often that a name is shorter: `Math.abs`,
 * `"ambiguous"`. The minifier shortens names, but makes none.
 * @param {string} code a bundle of one scope
 * @returns {string}
 */
export function toConstants(code) {
  const { statements, start } = moduleScope(code);
  const places = new Map();
  visitRepeatable(statements, (node) => {
    const text = code.slice(node.start, node.end);
    places.set(text, [...(places.get(text) ?? []), node]);
  });
  const often = [...places].filter(([text, nodes]) => savedBytes(text, nodes.length) > 10);
  const constants = often.map(([text], index) => `const often$${index} = ${text};\n`).join("");
  const uses = often.flatMap(([, nodes], index) =>
    nodes.map(({ start, end }) => ({ start, end, text: `often$${index}` })),
  );
  return replaceParts(code, [{ start, end: start, text: constants }, ...uses]);
}

function savedBytes(text, count) {
  const length = Buffer.byteLength(text);
  return count * (length - 2) - length - ",a=".length;
}

/** Visits every text and every free function of the language that a name could stand for. */
function visitRepeatable(node, visit) {
  if (Array.isArray(node)) node.forEach((each) => visitRepeatable(each, visit));
  if (typeof node?.type !== "string" || node.directive) return;
  if (node.type === "MemberExpression" && !node.computed && FREE_FUNCTION.test(nameOf(node))) visit(node);
  else if (node.type === "Literal" && typeof node.value === "string") visit(node);
  // The engine knows the texts of `typeof` only where they stand in place; a key would turn into another one.
  else if (!isTypeTest(node)) {
    for (const [name, child] of Object.entries(node))
      if (name !== "key" || node.computed) visitRepeatable(child, visit);
  }
}

const nameOf = ({ object, property }) => `${object.name}.${property.name}`;

const isTypeTest = ({ type, left, right }) =>
  type === "BinaryExpression" && [left, right].some(({ operator }) => operator === "typeof");
