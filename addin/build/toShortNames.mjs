import { parse } from "acorn";
import { replaceParts } from "./replaceParts.mjs";

/**
 * The code of one bundle with short names for some of its fields. The minifier keeps the names of fields, since it
 * can't know who else reads them. A place of a sentence, `{found}`, is renamed with the field that fills it.
 * Which fields may be on the list is told by test/architecture/shortNames.test.ts.
 * @param {string} code a script
 * @param {readonly string[]} names the fields
 * @returns {string}
 */
export function toShortNames(code, names) {
  const mentions = findMentions(parse(code, { ecmaVersion: 2021 }), code);
  const shortNames = chooseShortNames(names, mentions);
  const parts = mentions
    .filter(({ name }) => shortNames.has(name))
    .map(({ name, start, end, shorthand }) => {
      const short = shortNames.get(name);
      // `{ found }` becomes `{ a: found }`: the variable keeps its name.
      return shorthand ? { start, end: start, text: `${short}: ` } : { start, end, text: short };
    });
  return replaceParts(code, parts);
}

/** Where each field is named: as a property, or as a place of a sentence. */
function findMentions(tree, code) {
  const mentions = [];
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node?.type !== "string") return;
    const key = node.type === "MemberExpression" ? node.property : node.key;
    if (key?.type === "Identifier" && !node.computed) {
      const { name, start, end } = key;
      mentions.push({ name, start, end, shorthand: node.shorthand === true });
    }
    if (node.type === "Literal" && typeof node.value === "string") {
      for (const { 1: name, index } of code.slice(node.start, node.end).matchAll(/\{([a-z]\w*)\}/gi)) {
        const start = node.start + index + 1;
        mentions.push({ name, start, end: start + name.length, shorthand: false });
      }
    }
    Object.values(node).forEach(visit);
  };
  visit(tree);
  return mentions;
}

/** The shortest names that are no field's yet, for the fields named most often first. */
function chooseShortNames(names, mentions) {
  const counts = new Map();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const inUse = names
    .filter((name) => counts.has(name))
    .sort((one, other) => counts.get(other) - counts.get(one));
  const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const free = [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))];
  const short = free.filter((name) => !counts.has(name));
  return new Map(inUse.map((name, index) => [name, short[index]]));
}
