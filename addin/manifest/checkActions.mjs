import { readdirSync, readFileSync } from "node:fs";
import { allElements } from "./readXml.mjs";

/**
 * Every button must call what the code knows: to a name that isn't associated Excel does nothing, without a word.
 * @param {import("./readXml.mjs").XmlElement} root
 * @param {string} commands the folder of the commands' code
 * @returns {import("./finding.mjs").Finding[]}
 */
export function checkActions(root, commands) {
  const words = wordsIn(commands);
  return [...checkIds(root), ...allElements(root).flatMap((element) => checkFunction(element, words))];
}

function checkFunction({ name, text, line }, words) {
  if (name !== "FunctionName" || text === "" || words.has(text)) return [];
  return [
    {
      line,
      found: `the button calls ${text}, which no command in the code is named`,
      remedy: "associate a function with that name, or correct the name",
    },
  ];
}

function wordsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return new Set(files.flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").match(/\w+/g) ?? []));
}

function checkIds(root) {
  const named = allElements(root).filter(({ name }) => ["Group", "Control", "Item"].includes(name));
  return named
    .filter(
      ({ attributes }, index) => named.findIndex((other) => other.attributes.id === attributes.id) < index,
    )
    .map(({ line, name, attributes }) => ({
      line,
      found: `<${name}> has the id ${attributes.id}, which another one has`,
      remedy: "give it an id of its own",
    }));
}
