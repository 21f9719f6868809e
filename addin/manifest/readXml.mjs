/**
 * @typedef {{ name: string, attributes: Record<string, string>, text: string, children: XmlElement[], line: number }} XmlElement
 * An element: its name with prefix, its attributes, the text between its children, and the line that it begins on.
 */

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/** Thrown where a document isn't well-formed. */
export class XmlFault extends Error {
  constructor(line, message) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads what manifests are made of: elements, attributes, text, comments and the five named entities. Node has no
 * reader of its own, and no reader of others says on which line an element stands.
 * @param {string} source
 * @returns {XmlElement} the root
 */
export function readXml(source) {
  const document = { name: "", attributes: {}, text: "", children: [], line: 1 };
  const open = [document];
  const lineAt = (offset) => source.slice(0, offset).split("\n").length;
  const fail = (offset, message) => {
    throw new XmlFault(lineAt(offset), message);
  };
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    const parent = open[open.length - 1];
    if (source[at] !== "<") {
      const end = nextAngle(source, at);
      const text = decode(source.slice(at, end), () => fail(at, "an & that begins no entity; write &amp;"));
      if (open.length === 1 && text.trim() !== "") fail(at, `text outside of every element: ${text.trim()}`);
      parent.text += text.trim();
      at = end;
    } else if (source.startsWith("<?", at)) at = endOf(source, "?>", at, fail);
    else if (source.startsWith("<!--", at)) at = endOf(source, "-->", at, fail);
    else if (source.startsWith("</", at)) at = closeElement(source, at, open, fail);
    else at = openElement(source, at, { parent, open, lineAt, fail });
  }
  if (open.length > 1) fail(source.length, `<${open[open.length - 1].name}> is never closed`);
  if (document.children.length !== 1) fail(source.length, "there must be one outermost element");
  return document.children[0];
}

function openElement(source, at, { parent, open, lineAt, fail }) {
  const [name] =
    /^[\w:.-]+/.exec(source.slice(at + 1, at + 200)) ?? fail(at, "a < that begins no element; write &lt;");
  const element = { name, attributes: {}, text: "", children: [], line: lineAt(at) };
  let next = at + 1 + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = next;
    const found = ATTRIBUTE.exec(source);
    if (!found) break;
    const [, key, doubled, single] = found;
    if (key in element.attributes) fail(next, `<${name}> has ${key} twice`);
    element.attributes[key] = decode(doubled ?? single ?? "", () =>
      fail(next, `${key} holds an & that begins no entity; write &amp;`),
    );
    next = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = next;
  const end =
    TAG_END.exec(source) ?? fail(next, `<${name}> is not written right: an attribute is name="value"`);
  parent.children.push(element);
  if (end[1] === "") open.push(element);
  return TAG_END.lastIndex;
}

function closeElement(source, at, open, fail) {
  const end = endOf(source, ">", at, fail);
  const name = source.slice(at + 2, end - 1).trim();
  const { name: expected } = open[open.length - 1];
  if (name !== expected)
    fail(at, expected === "" ? `</${name}> closes nothing` : `</${name}> stands where </${expected}> is due`);
  open.pop();
  return end;
}

function nextAngle(source, at) {
  const next = source.indexOf("<", at);
  return next < 0 ? source.length : next;
}

function endOf(source, mark, at, fail) {
  const end = source.indexOf(mark, at);
  return end < 0 ? fail(at, `no ${mark} ends what begins here`) : end + mark.length;
}

function decode(text, fail) {
  return text.replace(/&(?:#x([0-9a-f]+);|#(\d+);|(\w+);|)/gi, (_, hexadecimal, decimal, name) => {
    if (hexadecimal) return String.fromCodePoint(parseInt(hexadecimal, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? fail();
  });
}

/** An element and all below it, in the order of the document. */
export function allElements(element) {
  return [element, ...element.children.flatMap(allElements)];
}

/** The first element at a path of names below another one; undefined where there is none. */
export function elementAt(element, ...path) {
  return path.reduce((parent, name) => parent?.children.find((child) => child.name === name), element);
}
