import type { Page } from "playwright-core";

/** An element of a document: its name with prefix, its attributes, its text and its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Reads a document with the browser's own parser; throws what the parser says where it isn't well-formed. */
export async function readXml(page: Page, source: string): Promise<XmlElement> {
  return page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    const fault = parsed.querySelector("parsererror");
    if (fault) throw new Error(fault.textContent);
    const read = (element: Element): XmlElement => ({
      name: element.tagName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.children.length === 0 ? element.textContent.trim() : "",
      children: [...element.children].map(read),
    });
    return read(parsed.documentElement);
  }, source);
}

/** The first element at a path of names below another one; throws where there is none. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((parent, name) => {
    const child = parent.children.find((candidate) => candidate.name === name);
    if (!child) throw new Error(`<${parent.name}> has no <${name}>`);
    return child;
  }, element);
}

/** An element and all below it, in order. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}
