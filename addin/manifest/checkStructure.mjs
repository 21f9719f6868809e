import { manifestContent } from "./grammar.mjs";

/**
 * Holds every element against the grammar: children that are there, in their order, attributes, lengths.
 * @param {import("./readXml.mjs").XmlElement} root
 * @returns {{ findings: import("./finding.mjs").Finding[], references: { element: import("./readXml.mjs").XmlElement, section: string }[] }}
 * what is wrong, and each reference to a resource with the section of <Resources> that it must lead to
 */
export function checkStructure(root) {
  const answer = { findings: [], references: [] };
  if (root.name === "OfficeApp") checkElement(root, manifestContent, answer);
  else
    answer.findings.push({
      line: root.line,
      found: `the outermost element is <${root.name}>`,
      remedy: "a manifest begins with <OfficeApp>",
    });
  return answer;
}

function checkElement(element, content, answer) {
  const known = content.types ? contentOfType(element, content.types, answer) : content;
  if (!known) return;
  checkAttributes(element, content.types ? ["xsi:type", ...known.attributes] : known.attributes, answer);
  checkLength(element, known, answer);
  checkChildren(element, known.children, answer);
  if (known.section) answer.references.push({ element, section: known.section });
}

function contentOfType(element, types, { findings }) {
  const type = element.attributes["xsi:type"];
  if (type !== undefined && Object.hasOwn(types, type)) return types[type];
  findings.push({
    line: element.line,
    found: `<${element.name}> has ${type === undefined ? "no xsi:type" : `the xsi:type ${type}`}`,
    remedy: `here it is one of: ${Object.keys(types).join(", ")}`,
  });
  return undefined;
}

function checkAttributes({ name, attributes, line }, expected, { findings }) {
  const written = Object.keys(attributes).filter((key) => !/^xmlns(:|$)/.test(key));
  for (const key of expected.filter((wanted) => !written.includes(wanted)))
    findings.push({ line, found: `<${name}> has no ${key}`, remedy: `write <${name} ${key}="…">` });
  for (const key of written.filter((other) => !expected.includes(other)))
    findings.push({
      line,
      found: `<${name}> has an attribute ${key}`,
      remedy: "Office knows none of that name here; remove it",
    });
}

function checkLength({ name, attributes, text, line }, { longest }, { findings }) {
  if (longest === undefined) return;
  const shown = attributes.DefaultValue ?? attributes.Value ?? text;
  if (shown === "") findings.push({ line, found: `<${name}> is empty`, remedy: "write its text" });
  // Office counts UTF-16 units, as JavaScript does.
  if (shown.length > longest)
    findings.push({
      line,
      found: `<${name}> holds ${shown.length} characters`,
      remedy: `shorten it to ${longest}: ${shown.slice(0, 40)}…`,
    });
}

function checkChildren(element, expected, answer) {
  let reached = -1;
  for (const child of element.children) {
    const place = expected.findIndex(({ name }) => name === child.name);
    const problem = placeProblem(element, child, { place, reached, expected });
    if (problem) answer.findings.push({ line: child.line, ...problem });
    if (place < 0) continue;
    reached = Math.max(reached, place);
    checkElement(child, expected[place].content, answer);
  }
  const names = element.children.map(({ name }) => name);
  for (const { name } of expected.filter((wanted) => wanted.required && !names.includes(wanted.name)))
    answer.findings.push({
      line: element.line,
      found: `<${element.name}> has no <${name}>`,
      remedy: whereToAdd(name, expected),
    });
}

function placeProblem(element, child, { place, reached, expected }) {
  if (place < 0)
    return { found: `<${child.name}> doesn't belong in <${element.name}>`, remedy: hintFor(child, expected) };
  if (place < reached)
    return {
      found: `<${child.name}> stands after <${expected[reached].name}>`,
      remedy: `move it before: in <${element.name}> the order is ${expected.map(({ name }) => name).join(", ")}`,
    };
  if (place === reached && !expected[place].repeats)
    return { found: `<${element.name}> has <${child.name}> twice`, remedy: "remove one of them" };
  return undefined;
}

function hintFor({ name }, expected) {
  const other = name.startsWith("bt:") ? name.slice(3) : `bt:${name}`;
  if (expected.some((candidate) => candidate.name === other)) return `here it is written <${other}>`;
  if (expected.length === 0) return "nothing stands in it; remove it";
  return `it takes only ${expected.map((candidate) => `<${candidate.name}>`).join(", ")}`;
}

function whereToAdd(name, expected) {
  const index = expected.findIndex((candidate) => candidate.name === name);
  return index === 0 ? "add it as the first" : `add it after <${expected[index - 1].name}>`;
}
